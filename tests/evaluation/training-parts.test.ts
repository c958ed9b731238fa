import { describe, expect, it } from 'vitest';
import { cutsOf } from '../../src/evaluation/cuts-of.ts';
import { foldOf } from '../../src/evaluation/fold-of.ts';
import { formatModel } from '../../src/evaluation/format-model.ts';

describe('cutsOf', () => {
  it('cuts at every one of a few values, but not below the lowest', () => {
    expect(cutsOf([1, 0, 0, 0.5, 1])).toEqual([0.5, 1]);
  });

  it('cuts many values where equal shares of them lie between', () => {
    const cuts = cutsOf(Array.from({ length: 3_200 }, (_, at) => at));
    expect(cuts).toHaveLength(31);
    expect(cuts[0]).toBe(100);
  });

  it('has nothing to cut where all values are equal', () => {
    expect(cutsOf([2, 2, 2])).toEqual([]);
  });
});

describe('foldOf', () => {
  it('puts a group into the same of five parts each time, and spreads groups', () => {
    const folds = Array.from({ length: 100 }, (_, at) => foldOf(`article ${at}`));
    expect(folds).toEqual(Array.from({ length: 100 }, (_, at) => foldOf(`article ${at}`)));
    expect(new Set(folds)).toEqual(new Set([0, 1, 2, 3, 4]));
  });
});

describe('formatModel', () => {
  it('writes a tree a line, and reads back as it was', () => {
    const model = {
      format: 2,
      shape: {
        weights: { a: 1, b: -0.5 },
        trees: [
          ['a', 1, 0, 2],
          ['b', 2, 3, ['a', 1, 0, 4]],
        ],
      },
    };
    const text = formatModel(model);
    expect(JSON.parse(text)).toEqual(model);
    expect(text.split('\n')).toContain('      ["a",1,0,2],');
  });
});
