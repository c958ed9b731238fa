import { describe, expect, it } from 'vitest';
import { createWeightJudge } from '../../../src/evaluation/weights/create-weight-judge.ts';
import {
  buildPooledPassage,
  buildPooledQuestion,
  buildSignals,
} from '../../support/build-pooled-question.ts';

const byPassage = buildSignals({ passage: 1 });

describe('createWeightJudge', () => {
  it('is 1 where what is relevant comes first, and less the later it comes', () => {
    const passages = [
      buildPooledPassage('ferry', { passage: 0.5, lead: 1 }),
      buildPooledPassage('rents', { passage: 1 }),
    ];
    const question = buildPooledQuestion('ferry', passages);
    expect(createWeightJudge([question])(byPassage)).toBeCloseTo(1 / Math.log2(3));
    expect(createWeightJudge([question])(buildSignals({ passage: 1, lead: 1 }))).toBe(1);
  });

  it('ranks an article by its best passage, and what stands around articles lower', () => {
    const caption = { ...buildPooledPassage('rents', { passage: 1 }), factor: 0.85 };
    const passages = [
      buildPooledPassage('ferry', { passage: 0.1 }),
      caption,
      buildPooledPassage('ferry', { passage: 0.9 }),
    ];
    expect(createWeightJudge([buildPooledQuestion('ferry', passages)])(byPassage)).toBe(1);
  });

  it('makes room for other stories where a question has several parts', () => {
    const again = {
      ...buildPooledPassage('echo', { passage: 0.95 }),
      article: { id: 'post', title: 'echo' },
    };
    const passages = [
      buildPooledPassage('echo', { passage: 1 }),
      again,
      buildPooledPassage('rents', { passage: 0.9 }),
    ];
    const judge = (isSplit: boolean) =>
      createWeightJudge([buildPooledQuestion('rents', passages, isSplit)])(byPassage);
    expect(judge(true)).toBeGreaterThan(judge(false));
  });

  it('is the mean over questions', () => {
    const passages = [buildPooledPassage('ferry', { passage: 1 }), buildPooledPassage('rents', {})];
    const questions = [buildPooledQuestion('ferry', passages), buildPooledQuestion('nothing', passages)];
    expect(createWeightJudge(questions)(byPassage)).toBe(0.5);
  });
});
