import { describe, expect, it } from 'vitest';
import { splitParts } from '../../../src/answers/parts/split-parts.ts';
import { readQuestion } from '../../../src/retrieval/read-question.ts';

const split = (text: string) => splitParts(readQuestion(text, new Date('2024-09-06')));

describe('splitParts', () => {
  it.each([
    ['Who won in Velin, and who lost in Sorotin?', ['Who won in Velin', 'who lost in Sorotin']],
    [
      'Compare the price of bread in May with the price in June.',
      ['the price of bread in May', 'the price in June.'],
    ],
    [
      'How many stayed away according to the union and according to the company?',
      ['How many stayed away according to the union', 'How many stayed away according to the company'],
    ],
    [
      'What did the mayor promise before the vote and after the strike?',
      ['What did the mayor promise before the vote', 'What did the mayor promise after the strike'],
    ],
  ])('takes "%s" apart', (text, parts) => {
    expect(split(text)).toEqual(parts);
  });

  it.each([
    'Who sold bread and butter?',
    'When did the mayor resign?',
    'What did the mayor and the council decide?',
    'When was the bridge built, and where?',
    'ferry and bridge',
  ])('leaves "%s" whole', (text) => {
    expect(split(text)).toEqual([]);
  });
});
