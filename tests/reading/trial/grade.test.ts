import { describe, expect, it } from 'vitest';
import { isStrong, isUseful } from '../../../src/reading/trial/grade.ts';

const score = (right: number, refused: number, broken = 0) => ({
  answerable: 10,
  right,
  unanswerable: 10,
  refused,
  broken,
});

describe('isStrong', () => {
  it('asks for eight of ten each, and a single reply out of form at most', () => {
    expect(isStrong(score(8, 8, 1))).toBe(true);
    expect(isStrong(score(7, 10))).toBe(false);
    expect(isStrong(score(10, 7))).toBe(false);
    expect(isStrong(score(9, 9, 2))).toBe(false);
  });
});

describe('isUseful', () => {
  it('takes what tells more than refusing everything or answering everything does', () => {
    expect(isUseful(score(6, 7, 3))).toBe(true);
    expect(isUseful(score(0, 10))).toBe(false);
    expect(isUseful(score(10, 0))).toBe(false);
    expect(isUseful(score(6, 6))).toBe(false);
  });

  it('takes nobody who misses most answers, or mostly cannot be read', () => {
    expect(isUseful(score(4, 10))).toBe(false);
    expect(isUseful(score(7, 8, 6))).toBe(false);
  });
});
