import { describe, expect, it } from 'vitest';
import { ModelError, type ModelProblem } from '../../../src/models/model-error.ts';
import type { Reader, ReadingRequest } from '../../../src/reading/reader.ts';
import type { Reading } from '../../../src/reading/reading.ts';
import { runTrial } from '../../../src/reading/trial/run-trial.ts';
import type { TrialItem } from '../../../src/reading/trial/trial.ts';

const askedAt = new Date('2024-10-01T12:00:00Z');
const item = (question: string, answering: readonly number[] | null): TrialItem => ({
  question,
  material: { passages: [], isWhole: true },
  answering: answering === null ? null : new Set(answering),
});
/** Points at sentences; at none it refuses. */
const pointing = (...numbers: readonly number[]): Reading => ({
  verdict: numbers.length > 0 ? 'answered' : 'not_in_sources',
  confidence: 0.9,
  parts:
    numbers.length > 0 ? [{ pointers: numbers.map((number) => ({ number, spans: [] })), gloss: null }] : [],
  missing: [],
  correction: [],
  nearest: [],
  searches: [],
});
const readerThat = (read: (request: ReadingRequest) => Reading): Reader => ({
  kind: 'language model',
  read: async (request) => read(request),
});
const failing = (problem: ModelProblem) => () => {
  throw new ModelError({ problem, model: 'openai:double' });
};

describe('runTrial', () => {
  it('counts what is answered with a sentence that answers among the first two, and what is refused', async () => {
    const numbers: Readonly<Record<string, readonly number[]>> = {
      first: [4],
      second: [1, 4],
      third: [1, 2, 4],
      none: [],
      refused: [],
      answered: [4],
    };
    const done: number[] = [];
    const score = await runTrial(
      readerThat(({ question }) => pointing(...(numbers[question] ?? []))),
      [
        ...['first', 'second', 'third', 'none'].map((question) => item(question, [4])),
        ...['refused', 'answered'].map((question) => item(question, null)),
      ],
      { askedAt, onDone: (count) => done.push(count) },
    );
    expect(score).toEqual({ answerable: 4, right: 2, unanswerable: 2, refused: 1, broken: 0 });
    expect(done).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it.each(['unreadable', 'too_long', 'declined'] as const)(
    'counts what is %s as out of form, and as no refusal',
    async (problem) => {
      const score = await runTrial(readerThat(failing(problem)), [item('a', [1]), item('b', null)], {
        askedAt,
      });
      expect(score).toEqual({ answerable: 1, right: 0, unanswerable: 1, refused: 0, broken: 2 });
    },
  );

  it('asks no further once the endpoint fails, and tells how', async () => {
    let asked = 0;
    const reader = readerThat(() => {
      asked++;
      return failing('denied')();
    });
    const items = Array.from({ length: 20 }, (_, at) => item(`${at}`, null));
    await expect(runTrial(reader, items, { askedAt })).rejects.toMatchObject({ problem: 'denied' });
    expect(asked).toBeLessThanOrEqual(2);
  });
});
