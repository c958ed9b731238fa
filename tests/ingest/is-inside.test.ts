import { join, parse, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isInside } from '../../src/ingest/is-inside.ts';

const news = resolve('news');

describe('isInside', () => {
  it('holds for a folder itself and whatever lies in it', () => {
    expect(
      [news, join(news, 'a.txt'), join(news, 'may', 'b.txt')].map((path) => isInside(path, news)),
    ).toEqual([true, true, true]);
    expect(isInside(news, parse(news).root)).toBe(true);
  });

  it('does not hold for what only begins alike, nor for what it lies in itself', () => {
    expect([`${news}-old`, `${news}.txt`, resolve('.')].map((path) => isInside(path, news))).toEqual([
      false,
      false,
      false,
    ]);
  });
});
