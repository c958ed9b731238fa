import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildPostings } from '../../src/retrieval/postings.ts';

const exactly = (term: number, weight = 1) => ({ choices: [{ term, share: 1 }], weight });

/** BM25 written down as in the textbook, unit by unit. */
function bm25(units: readonly number[][], query: readonly number[], k1: number, b: number): number[] {
  const mean = Math.max(1, units.reduce((sum, unit) => sum + unit.length, 0) / units.length);
  return units.map((unit) =>
    query.reduce((score, term) => {
      const n = units.filter((other) => other.includes(term)).length;
      const tf = unit.filter((other) => other === term).length;
      const idf = Math.log(1 + (units.length - n + 0.5) / (n + 0.5));
      return score + (idf * tf * (k1 + 1)) / (tf + k1 * (1 - b + (b * unit.length) / mean));
    }, 0),
  );
}

describe('buildPostings', () => {
  it('scores as BM25 is defined', () => {
    const unit = fc.array(fc.nat(9), { maxLength: 30 });
    fc.assert(
      fc.property(
        fc.array(unit, { minLength: 1, maxLength: 12 }),
        fc.uniqueArray(fc.nat(11)),
        (units, query) => {
          const scores = buildPostings(units, 10, { k1: 1.2, b: 0.75 }).score(
            query.map((term) => exactly(term)),
          );
          bm25(
            units,
            query.filter((term) => term < 10),
            1.2,
            0.75,
          ).forEach((score, at) => {
            expect(scores[at]).toBeCloseTo(score, 4);
          });
        },
      ),
    );
  });

  it('counts the choices of a term together, as if they were one', () => {
    const apart = buildPostings(
      [
        [0, 1],
        [1, 2],
        [3, 3, 3, 3],
      ],
      4,
      { k1: 1, b: 0 },
    );
    const together = buildPostings(
      [
        [0, 0],
        [0, 2],
        [3, 3, 3, 3],
      ],
      4,
      { k1: 1, b: 0 },
    );
    const both = {
      choices: [
        { term: 0, share: 1 },
        { term: 1, share: 1 },
      ],
      weight: 1,
    };
    expect([...apart.score([both])]).toEqual([...together.score([exactly(0)])]);
  });

  it('counts a choice with a smaller share less', () => {
    const postings = buildPostings([[0], [1], [2]], 3, { k1: 1, b: 0 });
    const [own = 0, other = 0] = postings.score([
      {
        choices: [
          { term: 0, share: 1 },
          { term: 1, share: 0.5 },
        ],
        weight: 1,
      },
    ]);
    expect(own).toBeGreaterThan(other);
    expect(other).toBeGreaterThan(0);
  });

  it('passes over stop words, which have negative ids', () => {
    const postings = buildPostings([[-1, 0, -1]], 1, { k1: 1, b: 0 });
    expect(postings.frequency(0)).toBe(1);
    expect(postings.score([exactly(-1)])).toEqual(new Float32Array(1));
  });

  it('gives the same scores when asked again', () => {
    const postings = buildPostings([[0, 1], [0]], 2, { k1: 1, b: 0.4 });
    expect(postings.score([exactly(0)])).toEqual(postings.score([exactly(0)]));
  });
});
