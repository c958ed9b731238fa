import { describe, expect, it } from 'vitest';
import { parseAuthorName } from '../../src/citations/parse-author-name.ts';
import { toBibliographicItem } from '../../src/citations/to-bibliographic-item.ts';

const article = {
  id: 'a',
  source: 'a.txt',
  title: 'T',
  outlet: null,
  authors: [],
  published: null,
  url: null,
};

describe('parseAuthorName', () => {
  it.each(['Agence Havre-Presse', 'Redaktion Lindholm', 'Smith & Daughters', 'Harbour News'])(
    'leaves the name of a body as it is: %s',
    (name) => {
      expect(parseAuthorName(name)).toEqual({ literal: name });
    },
  );
});

describe('toBibliographicItem', () => {
  it('leaves out whatever is unknown', () => {
    expect(toBibliographicItem(article, 'k')).toEqual({ id: 'k', type: 'article-newspaper', title: 'T' });
  });

  it.each([
    ['2024-09-06T14:03:00Z', [2024, 9, 6]],
    ['2024-09', [2024, 9]],
    ['2024', [2024]],
  ])('gives the date no more exactly than it is known: %s', (published, parts) => {
    expect(toBibliographicItem({ ...article, published }, 'k').issued).toEqual({ 'date-parts': [parts] });
  });

  it('puts every text on one line, without control characters', () => {
    const item = toBibliographicItem(
      { ...article, title: 'One\r\ntwo\u0000\u2028three', outlet: ' A\tB ', authors: ['Jane\nDoe', ' '] },
      'k',
    );
    expect(item).toMatchObject({
      title: 'One two three',
      'container-title': 'A B',
      author: [{ given: 'Jane', family: 'Doe' }],
    });
  });
});

describe('parseAuthorName', () => {
  it.each([
    ['Jane Doe', { given: 'Jane', family: 'Doe' }],
    ['Doe, Jane', { given: 'Jane', family: 'Doe' }],
    ['Nancy A. Youssef', { given: 'Nancy A.', family: 'Youssef' }],
    ['Ursula von der Leyen', { given: 'Ursula', family: 'von der Leyen' }],
    ['Mohammed bin Abdulrahman', { given: 'Mohammed', family: 'bin Abdulrahman' }],
    ['Lloyd J. Austin III', { given: 'Lloyd J.', family: 'Austin', suffix: 'III' }],
    ['Sammy Davis, Jr.', { given: 'Sammy', family: 'Davis', suffix: 'Jr.' }],
    ['Reuters', { literal: 'Reuters' }],
    ['Associated Press', { literal: 'Associated Press' }],
    ['Harbour Post Staff', { literal: 'Harbour Post Staff' }],
    ['CNN', { literal: 'CNN' }],
  ])('reads %s', (name, parts) => {
    expect(parseAuthorName(name)).toEqual(parts);
  });
});
