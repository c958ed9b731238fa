import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answers/answer.ts';
import type { Answerer } from '../../src/answers/answerer.ts';
import { createFittingAnswerer } from '../../src/answers/create-fitting-answerer.ts';
import type { Fallback } from '../../src/answers/fallback.ts';
import type { TrialResult } from '../../src/reading/trial/trial.ts';

const score = { answerable: 10, right: 7, unanswerable: 10, refused: 7, broken: 0 };
const saying = (detail: string): Answerer => ({
  answer: async (): Promise<Answer> => ({
    kind: 'refused',
    reason: 'not_in_sources',
    detail,
    nearest: [],
    confidence: 0,
  }),
});

function open(trials: readonly (TrialResult | null)[]) {
  const asked = trials.values();
  const told: Fallback[] = [];
  let made = 0;
  const answerer = createFittingAnswerer({
    readTrial: async () => asked.next().value ?? null,
    strong: saying('strong'),
    createWeak: async ({ right }) => {
      made++;
      return saying(`weak ${right}`);
    },
    without: saying('without'),
    onFallback: (fallback) => told.push(fallback),
  });
  const ask = async () => answerer.answer({ question: 'When?', askedAt: new Date('2026-03-01') });
  return { ask, told, made: () => made };
}

describe('createFittingAnswerer', () => {
  it('has a strong model read, and one that nobody has tried', async () => {
    const { ask, told } = open([null, { fitness: 'strong', reading: score, picking: null }]);
    expect(await ask()).toMatchObject({ detail: 'strong' });
    expect(await ask()).toMatchObject({ detail: 'strong' });
    expect(told).toEqual([]);
  });

  it('has a weak one pick, made once for what its picking is worth', async () => {
    const weak = (right: number): TrialResult => ({
      fitness: 'weak',
      reading: score,
      picking: { ...score, right },
    });
    const { ask, made } = open([weak(7), weak(7), weak(9)]);
    expect([await ask(), await ask(), await ask()]).toMatchObject([
      { detail: 'weak 7' },
      { detail: 'weak 7' },
      { detail: 'weak 9' },
    ]);
    expect(made()).toBe(2);
  });

  it('does without an unfit one, and says so', async () => {
    const { ask, told } = open([{ fitness: 'unfit', reading: score, picking: score }]);
    expect(await ask()).toMatchObject({ detail: 'without', fallback: 'unfit' });
    expect(told).toEqual(['unfit']);
  });

  it('follows what is found while it runs', async () => {
    const { ask } = open([null, { fitness: 'unfit', reading: score, picking: score }]);
    expect(await ask()).toMatchObject({ detail: 'strong' });
    expect(await ask()).toMatchObject({ detail: 'without' });
  });
});
