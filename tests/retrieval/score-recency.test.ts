import { describe, expect, it } from 'vitest';
import { readQuestion } from '../../src/retrieval/read-question.ts';
import { recencyOf } from '../../src/retrieval/score-recency.ts';

const published = (day: string | null) => ({ publishedAt: day === null ? null : Date.parse(day) });
const old = published('2024-01-01');
const recent = published('2024-08-20');
const newest = published('2024-09-01');
const undated = published(null);

/** How much each is preferred when a question is asked on a day. */
const prefer = (question: string, day: string, articles = [old, recent, newest, undated]) =>
  articles.map(recencyOf(readQuestion(question, new Date(day)), { newest: newestOf(articles) }));

function newestOf(articles: readonly { readonly publishedAt: number | null }[]): number | null {
  const known = articles.flatMap(({ publishedAt }) => publishedAt ?? []);
  return known.length === 0 ? null : Math.max(...known);
}

describe('recencyOf', () => {
  it('prefers what is new while a library is kept up to date', () => {
    const [first = 0, second = 0, third = 0, none] = prefer('What did the mayor say?', '2024-09-02');
    expect(third).toBeCloseTo(0.8, 2);
    expect(second).toBeLessThan(third);
    expect(first).toBeLessThan(0.01);
    expect(none).toBe(0);
  });

  it('prefers it little in an archive', () => {
    const [first = 0, , third] = prefer('What did the mayor say?', '2026-01-01');
    expect(third).toBeCloseTo(0.2, 2);
    expect(first).toBeGreaterThan(0.1);
  });

  it('leaves it when a date is named that is past', () => {
    expect(prefer('What did the mayor say on 3 May 2024?', '2024-09-02')).toEqual([0, 0, 0, 0]);
    expect(prefer('What did the mayor say in 2023?', '2024-09-02')).toEqual([0, 0, 0, 0]);
  });

  it.each([
    ['a stretch that is not over', 'Who won the 2024 election?'],
    ['a day that is counted from today', 'What did the mayor say yesterday?'],
    ['a day ahead', 'When will the ferry sail on 9 September 2024?'],
  ])('keeps it with %s', (_name, question) => {
    expect(prefer(question, '2024-09-02')[2]).toBeGreaterThan(0.7);
  });

  it('passes over what came out after the question was asked', () => {
    const [, before = 0, after] = prefer('What did the mayor say?', '2024-08-21');
    expect(before).toBeGreaterThan(0.7);
    expect(after).toBe(0);
  });

  it('tells nothing where no article has a date', () => {
    expect(prefer('What did the mayor say?', '2024-09-02', [undated])).toEqual([0]);
  });
});
