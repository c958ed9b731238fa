import { describe, expect, it } from 'vitest';
import { createConfidenceModel } from '../../../src/answers/confidence/confidence-model.ts';
import {
  opposingSignals,
  type Signal,
  type SignalValues,
  supportingSignals,
} from '../../../src/answers/confidence/signal.ts';

const all: readonly Signal[] = [...supportingSignals, ...opposingSignals];
const values = (of: number) => Object.fromEntries(all.map((name) => [name, of])) as SignalValues;

function shape(
  known: { readonly threshold?: number; readonly base?: number; readonly trees?: unknown[] } = {},
) {
  return {
    threshold: 0.5,
    intercept: 0,
    weights: { ...values(0), context: 2 },
    base: 0,
    trees: [],
    ...known,
  };
}

const model = {
  format: 2,
  about: 'made for a test',
  plain: shape({ trees: [['context', 0.5, -2, 2]] }),
  typed: shape({ threshold: 0.9 }),
  compound: shape({ trees: [['context', 0.5, -2, -6]] }),
};

describe('createConfidenceModel', () => {
  it('takes the mean of the weighted sum and the trees, in log-odds', () => {
    const judge = createConfidenceModel(model);
    expect(judge(values(1), 'plain').value).toBeCloseTo(1 / (1 + Math.exp(-2)));
    expect(judge(values(0), 'plain').value).toBeCloseTo(1 / (1 + Math.exp(1)));
  });

  it('leaves the judgement to the weighted sum where there are no trees', () => {
    const judge = createConfidenceModel(model);
    expect(judge(values(1), 'typed').value).toBeCloseTo(1 / (1 + Math.exp(-2)));
  });

  it('judges each shape of question by its own weights and threshold', () => {
    const judge = createConfidenceModel(model);
    expect(judge(values(1), 'plain').isEnough).toBe(true);
    expect(judge(values(1), 'typed').isEnough).toBe(false);
    expect(judge(values(1), 'compound').value).toBeLessThan(0.5);
  });

  it.each([
    ['a signal that nobody reads', { ...model, plain: shape({ trees: [['luck', 0.5, 0, 1]] }) }],
    ['an older format', { ...model, format: 1 }],
    ['a signal without a weight', { ...model, plain: { ...shape(), weights: { context: 1 } } }],
  ])('turns down %s, and says what to do', (_name, wrong) => {
    expect(() => createConfidenceModel(wrong)).toThrow('npm run train');
  });
});
