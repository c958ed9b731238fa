import { describe, expect, it } from 'vitest';
import { formatDate } from '../../src/citations/format-date.ts';

describe('formatDate', () => {
  it.each([
    ['a day', '2024-09-06', '6 September 2024'],
    ['a moment as its day, in the zone it is given in', '2024-09-06T23:59:00-07:00', '6 September 2024'],
    ['a month no more exactly than a month', '2023-11', 'November 2023'],
    ['a year no more exactly than a year', '2023', '2023'],
    ['what is no ISO date as it is', 'last Friday', 'last Friday'],
    ['a month that does not exist as it is', '2023-13-01', '2023-13-01'],
  ])('writes %s', (_name, published, written) => {
    expect(formatDate(published)).toBe(written);
  });
});
