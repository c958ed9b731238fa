import { describe, expect, it } from 'vitest';
import { readNumericDate } from '../../src/retrieval/read-numeric-date.ts';

const read = (text: string) => {
  const found = readNumericDate(text);
  const day = (instant: number) => new Date(instant).toISOString().slice(0, 10);
  return found && [day(found.from), day(found.to), found.isAmbiguous];
};

describe('readNumericDate', () => {
  it.each([
    ['8.10.2023', '2023-10-08', 'a point tells that the day comes first'],
    ['13/10/2023', '2023-10-13', 'there is no thirteenth month'],
    ['10/13/2023', '2023-10-13', 'there is no thirteenth month'],
    ['5/5/2023', '2023-05-05', 'both ways are the same day'],
  ])('knows the day of %s: it is %s, as %s', (text, day) => {
    expect(read(text)?.[0]).toBe(day);
    expect(read(text)?.[2]).toBe(false);
  });

  it('takes what can be read either way for its year', () => {
    expect(read('07/10/2023')).toEqual(['2023-01-01', '2024-01-01', true]);
    expect(read('3-4-2025')?.[2]).toBe(true);
  });

  it.each(['31.2.2023', '7/10', '7/10/23', 'May 2023', '2023-10-07', '7/10-2023'])(
    'leaves %s alone',
    (text) => {
      expect(read(text)).toBeUndefined();
    },
  );
});
