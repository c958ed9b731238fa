import { describe, expect, it } from 'vitest';
import { readAgreement } from '../../src/answers/read-agreement.ts';

describe('readAgreement', () => {
  it.each([
    ['Do both reports agree on how many people died?', 'how many people died'],
    ['Do the two papers that tell the price of the ferry agree on the sum?', 'the price of the ferry'],
    ['Did the papers that report the fire agree on the day?', 'the fire'],
    ['Do the articles disagree about the cost of the crane?', 'the cost of the crane'],
    ['How do the two reports differ on the number of workers?', 'the number of workers'],
    ['Is the death toll the same in both articles?', 'the death toll'],
    ['do the sources say the same about the strike', 'the strike'],
  ])('reads what sources are compared in: "%s"', (question, topic) => {
    expect(readAgreement(question)).toBe(topic);
  });

  it.each([
    'Do Reed and Brandt agree on the crane?',
    'Do the articles agree?',
    'What do the articles say about the crane?',
    'Is the crane the same as the old one?',
    `Do both reports agree on ${'the crane and '.repeat(30)}the gate?`,
  ])('reads nothing in "%s"', (question) => {
    expect(readAgreement(question)).toBeNull();
  });
});
