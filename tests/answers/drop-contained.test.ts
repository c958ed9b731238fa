import { describe, expect, it } from 'vitest';
import { dropContained } from '../../src/answers/drop-contained.ts';

const quote = (articleId: string, start: number, end: number) => ({ articleId, start, end });

describe('dropContained', () => {
  it('leaves out what stands within another quote', () => {
    const wide = quote('a', 0, 20);
    expect(dropContained([quote('a', 0, 9), wide, quote('a', 10, 20)])).toEqual([wide]);
  });

  it('keeps one of two that are the same', () => {
    expect(dropContained([quote('a', 0, 9), quote('a', 0, 9)])).toEqual([quote('a', 0, 9)]);
  });

  it('keeps what only overlaps, and what stands in another article', () => {
    const quotes = [quote('a', 0, 9), quote('a', 5, 14), quote('b', 0, 9)];
    expect(dropContained(quotes)).toEqual(quotes);
  });
});
