import { describe, expect, it } from 'vitest';
import { namedOutlets } from '../../src/retrieval/named-outlets.ts';
import { readQuestion } from '../../src/retrieval/read-question.ts';

const outlets = ['CNN', 'The Harbour Post', 'The Tide Times', 'The New Tide'];
const named = (question: string) => [
  ...namedOutlets(readQuestion(question, new Date('2024-05-06')), outlets),
];

describe('namedOutlets', () => {
  it.each([
    ['What does CNN say about the rents?', ['CNN']],
    ['How do CNN and Harbour Post differ?', ['CNN', 'The Harbour Post']],
    ["What is the Harbour Post's view?", ['The Harbour Post']],
    ['How many were hurt in the Times report?', ['The Tide Times']],
    ['What does the report from Tide say?', ['The Tide Times', 'The New Tide']],
  ])('%s', (question, found) => {
    expect(named(question)).toEqual(found);
  });

  it.each([
    ['At what times does the tide turn?'],
    ['Who painted the harbour post?'],
    ['Which post in the Harbour district was cut?'],
    ['When did the Tide of Times turn?'],
    [''],
  ])('finds none in “%s”', (question) => {
    expect(named(question)).toEqual([]);
  });
});
