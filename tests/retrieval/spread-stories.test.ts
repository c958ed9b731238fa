import { describe, expect, it } from 'vitest';
import { spreadStories } from '../../src/retrieval/spread-stories.ts';

const told = (id: string, title: string | null, score: number) => ({ article: { id, title }, score });

describe('spreadStories', () => {
  it('counts further articles of one title less and less', () => {
    const spread = spreadStories([
      told('echo', 'Harbour closed', 1),
      told('post', 'Harbour closed', 1),
      told('star', 'Harbour closed', 1),
      told('rents', 'Rents rise', 0.6),
    ]);
    expect(spread.map(({ article }) => article.id)).toEqual(['echo', 'post', 'rents', 'star']);
    expect(spread.at(-1)?.score).toBeCloseTo(0.49);
  });

  it('counts all passages of one article alike', () => {
    const spread = spreadStories([told('echo', 'Harbour closed', 1), told('echo', 'Harbour closed', 0.9)]);
    expect(spread.map(({ score }) => score)).toEqual([1, 0.9]);
  });

  it('takes articles without a title for different stories', () => {
    const spread = spreadStories([told('echo', null, 1), told('post', null, 0.9)]);
    expect(spread.map(({ score }) => score)).toEqual([1, 0.9]);
  });
});
