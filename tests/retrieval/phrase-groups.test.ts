import { describe, expect, it } from 'vitest';
import { createPhraseTable } from '../../src/retrieval/phrase-groups.ts';

const table = createPhraseTable([
  { phrases: ['Port Authority', 'P.A.', 'harbour board'], share: 0.9 },
  { phrases: ['strike', 'walk-out'], share: 0.8 },
  { phrases: ['harbour', 'port'], share: 0.7 },
]);
const match = (text: string) => table.match(text.split(' '));

describe('createPhraseTable', () => {
  it('finds what else a phrase may be called', () => {
    expect(match('the pa said')).toEqual([
      {
        from: 1,
        to: 2,
        others: [
          { words: ['port', 'authority'], share: 0.9 },
          { words: ['harbour', 'board'], share: 0.9 },
        ],
      },
    ]);
  });

  it('prefers the longest phrase', () => {
    expect(match('harbour board').map(({ from, to }) => [from, to])).toEqual([[0, 2]]);
  });

  it('reads compounds by their parts', () => {
    expect(match('a walk out').map(({ others }) => others)).toEqual([[{ words: ['strike'], share: 0.8 }]]);
  });

  it('finds nothing where nothing is known', () => {
    expect(match('volcano')).toEqual([]);
    expect(createPhraseTable([]).match(['strike'])).toEqual([]);
  });
});
