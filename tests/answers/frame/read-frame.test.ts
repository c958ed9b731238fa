import { describe, expect, it } from 'vitest';
import { readFrame } from '../../../src/answers/frame/read-frame.ts';

describe('readFrame: what is asked for', () => {
  it.each([
    ['Which judge led the inquiry?', { word: 'judge', isCounted: false, isNamed: true }],
    ['How many trucks crossed the bridge?', { word: 'trucks', isCounted: true, isNamed: false }],
    ['What kind of ship sank?', { word: 'ship', isCounted: false, isNamed: true }],
    ['What is the price of a ticket?', { word: 'price', isCounted: false, isNamed: false }],
    ['What is the name of the hotel?', { word: 'hotel', isCounted: false, isNamed: true }],
    ['What number of people live there?', { word: 'people', isCounted: true, isNamed: true }],
  ])('%s', (question, asked) => {
    expect(readFrame(question).asked).toMatchObject(asked);
  });

  it.each(['Who led the inquiry?', 'Why did the ferry sink?', 'ferry accident', 'How old is the mayor?'])(
    'is told by no noun in "%s"',
    (question) => {
      expect(readFrame(question).asked).toBeNull();
    },
  );
});

describe('readFrame: who does what', () => {
  it.each([
    ['Why did the mayor resign in March?', ['mayor'], 'resign', ['march'], false],
    ['Who sold the ferry?', [], 'sell', ['ferri'], false],
    ['When was the captain arrested?', ['captain'], 'arrest', [], true],
    ['What did Anna Ruiz tell the court?', ['anna', 'ruiz'], 'tell', ['court'], false],
  ])('%s', (question, subject, verb, rest, isPassive) => {
    expect(readFrame(question)).toMatchObject({ subject, verb, rest, isPassive });
  });
});

describe('readFrame: what is taken as having happened', () => {
  it.each([
    ['Why did the mayor resign?', true],
    ['Who won the race?', true],
    ['When was the dam raised?', true],
    ['Will the mayor resign?', false],
    ['When is the dam to be raised?', false],
    ['Why does the mayor want to resign?', false],
    ['What would the plan have cost?', false],
  ])('%s %s', (question, isPast) => {
    expect(readFrame(question).isPast).toBe(isPast);
  });
});
