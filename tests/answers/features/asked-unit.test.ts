import { describe, expect, it } from 'vitest';
import { askedUnit } from '../../../src/answers/features/asked-unit.ts';

describe('askedUnit', () => {
  it.each([
    ['How old is Ilse Brandt?', 'Ilse Brandt, 54, resigned.'],
    ['How long did Ilse Brandt speak?', 'She spoke for two hours.'],
    ['How long is the sea wall?', 'The wall is 14 kilometers long.'],
    ['How often does the ferry sail?', 'The ferry sails twice a week.'],
    ['How much did the crane cost?', 'The crane was bought for $2 million.'],
    ['Where did Ilse Brandt study?', 'She graduated from the university of Velin.'],
    ['Who owns the ferry?', 'The ferry belongs to a company in Sorotin.'],
    ['What is the mayor’s email?', 'Write to mayor@velin.example.'],
  ])('sees that a text shows what is measured: %s', (question, text) => {
    expect(askedUnit(question, text)).toBe('shown');
  });

  it.each([
    ['How old is Ilse Brandt?', 'Ilse Brandt resigned.'],
    ['How long did Ilse Brandt speak?', 'The wall is 14 kilometers long.'],
    ['How much did the crane cost?', 'The crane was bought in May.'],
  ])('sees that it does not: %s', (question, text) => {
    expect(askedUnit(question, text)).toBe('missing');
  });

  it.each([
    'What did the study say about harbours?',
    'Did the town make its own proposal?',
    'Who wiped the email archive of the mayor?',
    'Which website refused to sell the gun?',
    'Did the deal address the strike?',
    'To what degree did the mayor agree?',
    "Does the wife's video show the crane?",
    'How many jobs might be lost because of the wage?',
  ])('sees no measure in other uses of such words: %s', (question) => {
    expect(askedUnit(question, 'The town sold the crane.')).toBe('none');
  });
});
