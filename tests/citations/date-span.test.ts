import { describe, expect, it } from 'vitest';
import { describeDateSpan } from '../../src/citations/describe-date-span.ts';
import { findDateSpan } from '../../src/citations/find-date-span.ts';

const spanOf = (...dates: readonly (string | null)[]) =>
  findDateSpan(dates.map((published) => ({ published })));

describe('findDateSpan', () => {
  it('finds the earliest and the latest date', () => {
    expect(spanOf('2024-02-01', '2023-11-03', '2024-09-06T14:03:00Z')).toEqual({
      first: '2023-11-03',
      last: '2024-09-06T14:03:00Z',
      undated: 0,
    });
  });

  it('knows no span where nothing is dated', () => {
    expect(spanOf(null, null)).toBeNull();
    expect(spanOf()).toBeNull();
  });

  it('counts what has no date', () => {
    expect(spanOf('2024', null, null)).toEqual({ first: '2024', last: '2024', undated: 2 });
  });

  it('takes a month to begin before its days and to end after them', () => {
    expect(spanOf('2024-05-07', '2024-05')).toEqual({ first: '2024-05', last: '2024-05', undated: 0 });
  });
});

describe('describeDateSpan', () => {
  it.each([
    [
      { first: '2023-11-03', last: '2024-09-06', undated: 0 },
      'The articles run from 3 November 2023 to 6 September 2024.',
    ],
    [
      { first: '2023-11', last: '2024-09-06', undated: 2 },
      'The dated articles run from November 2023 to 6 September 2024.',
    ],
    [{ first: '2024-05-06', last: '2024-05-06T10:00:00Z', undated: 0 }, 'The articles are from 6 May 2024.'],
  ])('%o', (span, sentence) => {
    expect(describeDateSpan(span)).toBe(sentence);
  });
});
