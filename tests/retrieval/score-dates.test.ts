import { describe, expect, it } from 'vitest';
import { readQuestion } from '../../src/retrieval/read-question.ts';
import { scoreDates } from '../../src/retrieval/score-dates.ts';

/** How well an article of a day fits a question asked on 15 June 2024. */
const fitOf = (question: string, day: string | null) =>
  scoreDates(readQuestion(question, new Date('2024-06-15T12:00:00Z')), {
    publishedAt: day === null ? null : Date.parse(`${day}T09:00:00Z`),
  });

describe('scoreDates', () => {
  it.each([
    ['the very day', 'Who spoke on 5 March 2024?', '2024-03-05', 1],
    ['a day later', 'Who spoke on 5 March 2024?', '2024-03-07', Math.exp(-9 / 24 - 1)],
    ['another month', 'Who spoke on 5 March 2024?', '2024-05-05', 0],
    ['within a month that is named', 'Who spoke in March 2024?', '2024-03-20', 0.3],
    ['the day before it is asked', 'Who spoke yesterday?', '2024-06-14', 0.6],
    ['within the week that ends when it is asked', 'Who spoke this week?', '2024-06-11', 0.6],
    ['within the year before', 'Who spoke last year?', '2023-02-11', 0.3],
    ['no date in the question', 'Who spoke?', '2024-06-14', 0],
    ['no date of the article', 'Who spoke on 5 March 2024?', null, 0],
  ])('%s', (_case, question, day, expected) => {
    expect(fitOf(question, day)).toBeCloseTo(expected, 5);
  });

  it('takes the date that fits best', () => {
    expect(fitOf('What changed between the reports of 5 March 2024 and 9 May 2024?', '2024-05-09')).toBe(1);
  });
});
