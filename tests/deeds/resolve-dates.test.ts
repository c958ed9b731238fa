import { describe, expect, it } from 'vitest';
import { resolveDates } from '../../src/deeds/resolve-dates.ts';
import { describeWhen } from '../../src/timeline/describe-when.ts';

const when = (sentence: string, published: string | null) =>
  resolveDates(sentence, published).map(describeWhen);

describe('resolveDates', () => {
  it.each([
    ['He spoke on Monday.', '2024-09-07', ['2 September 2024']],
    ['It happened on Saturday.', '2024-09-07', ['7 September 2024']],
    ['He will speak on Monday.', '2024-09-07', ['9 September 2024']],
    ['They attacked on October 7.', '2024-05-07', ['7 October 2023']],
    ['They attacked on October 7, 2022.', '2024-05-07', ['7 October 2022']],
    ['It is due on October 7.', '2024-05-07', ['7 October 2024']],
    ['In July he was killed.', '2024-09-07', ['July 2024']],
    ['In November they signed.', '2023-12-31', ['November 2023']],
    ['It was shut yesterday.', '2024-05-07', ['6 May 2024']],
    ['The plant opened in 2022.', '2025-10-14', ['2022']],
    ['On Monday and on October 13 they met.', '2023-10-18', ['16 October 2023', '13 October 2023']],
  ])('%s — published %s', (sentence, published, dates) => {
    expect(when(sentence, published)).toEqual(dates);
  });

  it.each([
    ['He spoke on Monday.', '2024-09', []],
    ['On November 3 they met.', '2023-11', ['3 November 2023']],
    ['He spoke on Monday.', null, []],
    ['On November 3 they met.', null, []],
    ['On November 3, 2023, they met.', null, ['3 November 2023']],
  ])('tells no more than the day of the article allows: %s — %s', (sentence, published, dates) => {
    expect(when(sentence, published)).toEqual(dates);
  });

  it.each(['Twelve weeks later it ended.', 'At noon they left.', 'It took two hours.', 'They may march.'])(
    'takes no date from “%s”',
    (sentence) => {
      expect(when(sentence, '2024-09-07')).toEqual([]);
    },
  );
});

describe('describeWhen', () => {
  const at = (from: string, to: string) => describeWhen({ from: Date.parse(from), to: Date.parse(to) });
  it.each([
    ['2024-05-07', '2024-05-08', '7 May 2024'],
    ['2024-05-01', '2024-06-01', 'May 2024'],
    ['2024-01-01', '2025-01-01', '2024'],
    ['2024-05-03', '2024-05-06', '3 May 2024 to 5 May 2024'],
    ['2024-05-01', '2024-08-01', 'May 2024 to July 2024'],
  ])('from %s to before %s is %s', (from, to, words) => {
    expect(at(from, to)).toBe(words);
  });
});
