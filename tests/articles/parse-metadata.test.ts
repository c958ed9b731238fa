import { describe, expect, it } from 'vitest';
import { parseAuthors } from '../../src/articles/parse-authors.ts';
import { parseByline } from '../../src/articles/parse-byline.ts';
import { parseDateLine } from '../../src/articles/parse-date-line.ts';
import { parseOrigin } from '../../src/articles/parse-origin.ts';
import { parsePublished } from '../../src/articles/parse-published.ts';
import { parseWebAddress } from '../../src/articles/parse-web-address.ts';

describe('parsePublished', () => {
  it.each([
    ['2023-11-03', '2023-11-03'],
    ['2023-11', '2023-11'],
    ['2023', '2023'],
    ['2023-11-03T17:14:00Z', '2023-11-03T17:14:00Z'],
    ['2023-11-03 17:14', '2023-11-03T17:14:00'],
    ['2023-11-03T17:14:05.123+0200', '2023-11-03T17:14:05+02:00'],
    ['3 November 2023', '2023-11-03'],
    ['November 3rd, 2023', '2023-11-03'],
    ['November 2023', '2023-11'],
    ['Nov. 3, 2023 5:14 p.m. ET', '2023-11-03T17:14:00-04:00'],
    ['Fri, 03 Nov 2023 17:14:00 GMT', '2023-11-03T17:14:00Z'],
    ['20 NOVEMBER 2023 • 9:53am', '2023-11-20T09:53:00'],
    ['13/11/2023', '2023-11-13'],
    ['11/18/19 11:04 PM EST', '2019-11-18T23:04:00-05:00'],
  ])('writes %s as %s', (text, iso) => {
    expect(parsePublished(text)).toBe(iso);
  });

  it.each([
    ['a date without a year', 'Friday, November 3'],
    ['a day that does not exist', '31 November 2023'],
    ['a day that does not exist, in ISO', '2023-02-30T10:00:00Z'],
    ['a time that does not exist', '2023-02-03T25:00:00Z'],
    ['a date that could be two', '03/11/2023'],
    ['a date that depends on today', 'yesterday'],
    ['so many days ago', '1 day ago'],
    ['the year 1, which pages write for none', '0001-01-01T00:00:00Z'],
    ['a sentence with a year in it', 'in 2023 the council met'],
    ['nothing', ''],
  ])('does not know %s', (_, text) => {
    expect(parsePublished(text)).toBeNull();
  });
});

describe('parseByline', () => {
  it.each([
    ['By Jane Doe', ['Jane Doe'], null],
    ['By JANE DOE', ['JANE DOE'], null],
    ['By Jane Doe and John Roe, River Herald', ['Jane Doe', 'John Roe'], 'River Herald'],
    ['By Jane Doe, John Roe and Ann Poe, Reuters', ['Jane Doe', 'John Roe', 'Ann Poe'], 'Reuters'],
    ['By Jane Doe, Political Correspondent', ['Jane Doe'], null],
    ['By Jane Doe in Jerusalem and John Roe in Cairo', ['Jane Doe', 'John Roe'], null],
    ['By Jane van der Berg and José bin Salem', ['Jane van der Berg', 'José bin Salem'], null],
    ['By Reuters', [], 'Reuters'],
    ['Written by Jane Doe | The Herald', ['Jane Doe'], 'The Herald'],
  ])('reads "%s"', (text, authors, outlet) => {
    expect(parseByline(text)).toMatchObject({ authors, outlet });
  });

  it('reads a date behind the name', () => {
    expect(parseByline('By Jane Doe | November 3, 2023')).toEqual({
      authors: ['Jane Doe'],
      outlet: null,
      published: '2023-11-03',
    });
  });

  it.each([
    'By Monday, the bridge was closed.',
    'By all accounts',
    'By the numbers',
    'By Land and Sea',
    'Jane Doe',
    'Standing by Jane Doe',
  ])('does not take "%s" for one', (text) => {
    expect(parseByline(text)).toBeNull();
  });
});

describe('parseDateLine', () => {
  it.each([
    ['Published: 3 November 2023', '2023-11-03', true],
    ['Nov. 3, 2023 5:14 p.m. ET', '2023-11-03T17:14:00-04:00', false],
    ['PUBLISHED: 10:48, Fri, Nov 3, 2023', '2023-11-03T10:48:00', true],
    ['Published 3 Nov 2023 | Updated 4 Nov 2023', '2023-11-03', true],
    ['Updated Nov. 4, 2023 8:21 am ET / Original Nov. 3, 2023 8:02 am ET', '2023-11-03T08:02:00-04:00', true],
    ['Updated 4 November 2023', null, true],
    ['May 5', null, false],
    ['Published Nov. 31, 2023', null, true],
  ])('reads "%s"', (text, published, isLabelled) => {
    expect(parseDateLine(text)).toEqual({ published, isLabelled });
  });

  it.each(['In May 2024 the council met', 'May we go?', 'Marching on 12 streets', 'Monday', '2023', 'No. 7'])(
    'leaves "%s" to the article',
    (text) => {
      expect(parseDateLine(text)).toBeNull();
    },
  );
});

describe('parseOrigin', () => {
  it.each([
    ['This article originally appeared on The River Herald.', 'The River Herald'],
    ['This story was originally published by Harbour News, a non-profit.', 'Harbour News, a non-profit'],
    ['Originally published on rivernews.example', 'rivernews.example'],
    ['This article is republished from The Talk under a Creative Commons licence.', 'The Talk'],
  ])('finds the outlet in "%s"', (text, outlet) => {
    expect(parseOrigin(text)).toBe(outlet);
  });

  it.each([
    'This article originally appeared on',
    'This piece was originally published in 2017, when the bridge was new.',
    'This story was republished on Jan. 14, 2022',
    'The mayor originally appeared on the list.',
  ])('finds none in "%s"', (text) => {
    expect(parseOrigin(text)).toBeNull();
  });
});

describe('parseAuthors', () => {
  it.each([
    ['one name', 'Jane Doe', ['Jane Doe']],
    ['names joined by "and"', 'By Jane Doe, John Roe and Ann Poe', ['Jane Doe', 'John Roe', 'Ann Poe']],
    ['a name back to front', 'Doe, Jane', ['Doe, Jane']],
    [
      'a list with objects in it',
      ['Jane Doe', { name: 'John Roe' }, { name: ['Ann Poe'] }],
      ['Jane Doe', 'John Roe', 'Ann Poe'],
    ],
    ['a name with a suffix', 'John Roe, Jr.', ['John Roe, Jr.']],
    ['the same name twice', 'Jane Doe; Jane Doe', ['Jane Doe']],
    ['placeholders and addresses', ['admin', 'N/A', 'https://a.example/jane', 'jane@a.example'], []],
    ['something else', 7, []],
  ])('reads %s', (_, value, names) => {
    expect(parseAuthors(value)).toEqual(names);
  });

  it('does not follow a list nested without end', () => {
    let value: unknown = 'Jane Doe';
    for (let depth = 0; depth < 100_000; depth++) value = [value];
    expect(parseAuthors(value)).toEqual([]);
  });
});

describe('parseWebAddress', () => {
  it.each([
    ['https://a.example/x?y=1#z', 'https://a.example/x?y=1#z'],
    [' HTTP://A.example ', 'http://a.example/'],
  ])('keeps %s', (text, url) => {
    expect(parseWebAddress(text)).toBe(url);
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    '//a.example',
    'a.example',
    'https://',
    'https://user:word@a.example/',
  ])('refuses %s', (text) => {
    expect(parseWebAddress(text)).toBeNull();
  });
});
