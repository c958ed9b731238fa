import { describe, expect, it } from 'vitest';
import { readDates } from '../../src/retrieval/read-dates.ts';

const reference = new Date('2024-09-06T15:00:00Z');
const read = (text: string) =>
  readDates(text, reference).map(({ text: found, from, to, isYearStated, isRelative }) => ({
    found,
    days: `${new Date(from).toISOString().slice(0, 10)}/${new Date(to).toISOString().slice(0, 10)}`,
    isYearStated,
    isRelative,
  }));

describe('readDates', () => {
  it.each([
    ['the strike of 3 May 2023', '3 May 2023', '2023-05-03/2023-05-04', true, false],
    ['the strike of May 2023', 'May 2023', '2023-05-01/2023-06-01', true, false],
    ['what happened in 2022?', '2022', '2022-01-01/2023-01-01', true, false],
    ['the attack of Oct. 7', 'Oct. 7', '2023-10-07/2023-10-08', false, false],
    ['will they meet on Oct. 7?', 'Oct. 7', '2024-10-07/2024-10-08', false, false],
    ['the fire in May', 'May', '2024-05-01/2024-06-01', false, false],
    ['who resigned this week?', 'this week', '2024-08-30/2024-09-07', false, true],
    ['who resigned last week?', 'last week', '2024-08-23/2024-08-31', false, true],
    ['in the past week', 'past week', '2024-08-30/2024-09-07', false, true],
    ['what changed this month?', 'this month', '2024-09-01/2024-09-07', false, true],
    ['what changed last month?', 'last month', '2024-08-01/2024-09-01', false, true],
    ['how much did it fall this year?', 'this year', '2024-01-01/2024-09-07', false, true],
    ['how much did it fall last year?', 'last year', '2023-01-01/2024-01-01', false, true],
    ['in the past few days', 'past few days', '2024-09-03/2024-09-07', false, true],
    ['what did he say yesterday?', 'yesterday', '2024-09-05/2024-09-06', false, true],
    ['on 2023-11-24', '2023-11-24', '2023-11-24/2023-11-25', true, false],
  ])('%s', (text, found, days, isYearStated, isRelative) => {
    expect(read(text)).toEqual([{ found, days, isYearStated, isRelative }]);
  });

  it.each([['may the ferry sail?'], ['2,023 people'], ['14 of 18 paragraphs'], ['$2020'], ['flight 20231']])(
    'sees no date in "%s"',
    (text) => {
      expect(read(text)).toEqual([]);
    },
  );

  it('gives several in order of the text', () => {
    expect(read('from 2021 to June 2022').map(({ found }) => found)).toEqual(['2021', 'June 2022']);
  });
});
