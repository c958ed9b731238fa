import { describe, expect, it } from 'vitest';
import { citeArticle } from '../../src/citations/cite-article.ts';

describe('citeArticle', () => {
  const known = {
    id: 'ferry',
    source: 'ferry.txt',
    title: 'Ferry to return',
    outlet: 'Harbour Post',
    published: '2024-05-06',
  };

  it.each([
    ['title, outlet and date', {}, 'Ferry to return — Harbour Post, 6 May 2024'],
    ['no date', { published: null }, 'Ferry to return — Harbour Post'],
    ['no outlet', { outlet: null }, 'Ferry to return — 6 May 2024'],
    ['neither', { outlet: null, published: null }, 'Ferry to return'],
    ['no title: the name of the file', { title: null }, 'ferry.txt — Harbour Post, 6 May 2024'],
    ['nothing at all', { title: null, outlet: null, published: null }, 'ferry.txt'],
    [
      'an empty title and file name: the id',
      { title: ' ', source: '', outlet: null, published: null },
      'ferry',
    ],
    [
      'a title over two lines',
      { title: 'Ferry\r\n to return' },
      'Ferry to return — Harbour Post, 6 May 2024',
    ],
  ])('with %s', (_name, differs, citation) => {
    expect(citeArticle({ ...known, ...differs })).toBe(citation);
  });
});
