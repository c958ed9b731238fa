import { afterAll, describe, expect, it } from 'vitest';
import { createCitationJsFormatter } from '../../src/adapters/citation-js-formatter.ts';
import { formatReferences } from '../../src/citations/format-references.ts';
import { type ReferenceStyle, referenceStyles } from '../../src/citations/reference-style.ts';
import type { ReferencedArticle } from '../../src/citations/to-bibliographic-item.ts';

const formatter = createCitationJsFormatter();
afterAll(() => formatter.close());

const full: ReferencedArticle = {
  id: 'ferry',
  source: 'ferry.txt',
  title: 'Ferry to return: what the harbour says',
  outlet: 'Harbour Post',
  authors: ['Jane A. Doe', 'Ursula von der Ems', 'Reuters'],
  published: '2024-05-06',
  url: 'https://harbour.example/ferry_2024?page=1#top',
};
const bare: ReferencedArticle = {
  id: '004',
  source: '004.txt',
  title: null,
  outlet: null,
  authors: [],
  published: null,
  url: null,
};
const write = (style: ReferenceStyle, ...articles: readonly Partial<ReferencedArticle>[]) =>
  formatReferences(
    articles.map((article) => ({ ...full, ...article })),
    style,
    formatter,
  );

describe('references in each style', () => {
  it.each<[ReferenceStyle, string]>([
    [
      'plain',
      'Jane A. Doe, Ursula von der Ems, Reuters, Ferry to return: what the harbour says — Harbour Post, 6 May 2024. https://harbour.example/ferry_2024?page=1#top',
    ],
    [
      'markdown',
      '- Jane A. Doe, Ursula von der Ems, Reuters, [Ferry to return: what the harbour says](<https://harbour.example/ferry_2024?page=1#top>), *Harbour Post*, 6 May 2024',
    ],
    [
      'apa',
      'Doe, J. A., von der Ems, U., & Reuters. (2024, May 6). Ferry to return: what the harbour says. Harbour Post. https://harbour.example/ferry_2024?page=1#top',
    ],
    [
      'mla',
      'Doe, Jane A., et al. “Ferry to Return: What the Harbour Says.” Harbour Post, 6 May 2024, https://harbour.example/ferry_2024?page=1#top.',
    ],
    [
      'chicago',
      'Doe, Jane A., Ursula von der Ems, and Reuters. 2024. “Ferry to Return: What the Harbour Says.” Harbour Post, May 6, 2024. https://harbour.example/ferry_2024?page=1#top.',
    ],
    [
      'bibtex',
      `@article{ferry,
\tauthor = {Doe, Jane A. and von der Ems, Ursula and {Reuters}},
\tjournal = {Harbour Post},
\tyear = {2024},
\tmonth = {may 6},
\ttitle = {Ferry to return: what the harbour says},
\turl = {https://harbour.example/ferry_2024?page=1#top},
}`,
    ],
    [
      'ris',
      `TY  - NEWS
AU  - Doe, Jane A.
AU  - von der Ems, Ursula
AU  - Reuters
DA  - 2024/5/6/
PY  - 2024
ID  - ferry
T2  - Harbour Post
TI  - Ferry to return: what the harbour says
UR  - https://harbour.example/ferry_2024?page=1#top
ER  - `,
    ],
  ])('%s, with all that can be known', async (style, reference) => {
    expect(await write(style, {})).toBe(reference);
  });

  it.each<[ReferenceStyle, string]>([
    ['plain', '004.txt'],
    ['markdown', '- “004.txt”'],
    ['apa', '004.txt. (n.d.).'],
    ['mla', '004.txt.'],
    ['chicago', '“004.txt.” n.d.'],
    ['bibtex', '@article{article-004,\n\ttitle = {004.txt},\n}'],
    ['ris', 'TY  - NEWS\nID  - article-004\nTI  - 004.txt\nER  - '],
    [
      'csl-json',
      '[\n  {\n    "id": "article-004",\n    "type": "article-newspaper",\n    "title": "004.txt"\n  }\n]',
    ],
  ])('%s, with nothing known but the file', async (style, reference) => {
    expect(await write(style, bare)).toBe(reference);
  });

  it.each<[ReferenceStyle, string]>([
    ['apa', 'Ferry to return: what the harbour says. (2024, May). Harbour Post.'],
    ['mla', '“Ferry to Return: What the Harbour Says.” Harbour Post, May 2024.'],
    ['chicago', 'Harbour Post. 2024. “Ferry to Return: What the Harbour Says,” May 2024.'],
    [
      'bibtex',
      '@article{ferry,\n\tjournal = {Harbour Post},\n\tyear = {2024},\n\tmonth = {5},\n\ttitle = {Ferry to return: what the harbour says},\n}',
    ],
    [
      'ris',
      'TY  - NEWS\nDA  - 2024/5//\nPY  - 2024\nID  - ferry\nT2  - Harbour Post\nTI  - Ferry to return: what the harbour says\nER  - ',
    ],
  ])('%s, with no author and only the month', async (style, reference) => {
    expect(await write(style, { authors: [], published: '2024-05', url: null })).toBe(reference);
  });
});

describe('references to articles with hostile titles', () => {
  const hostile = {
    title: 'A <i>b</i> {c} & 50% of $x$ \\cmd{d}\r\nER  - \n\nTY  - BOOK\u2028@x [l](javascript:y) http://z',
    authors: ['<b>Eve</b> Mallory\nTI  - Forged'],
  };

  it.each(['apa', 'mla', 'chicago', 'plain', 'markdown'] as const)(
    '%s keeps to one line and shows markup as text',
    async (style) => {
      const reference = await write(style, hostile);
      expect(reference.split(/[\r\n\u2028]/u)).toHaveLength(1);
      expect(reference.replaceAll('\\', '').toLowerCase()).toContain('a <i>b</i> {c} & 50% of $x$');
    },
  );

  it.each(Array.from({ length: 12 }, (_, at) => 60 + at))(
    'keeps a title of RIS whole and in its line, wherever seventy characters end (%d)',
    async (length) => {
      const title = `${'harbour '.repeat(9).slice(0, length)}TY  - BOOK and more of the words of a long title of a report`;
      const url = `https://harbour.example/${'a'.repeat(length)}/b`;
      const lines = (await write('ris', { title, url })).split('\n');
      expect(lines.filter((line) => line.startsWith('TY'))).toEqual(['TY  - NEWS']);
      expect(lines).toContain(`TI  - ${title.replaceAll(/\s+/gu, ' ')}`);
      expect(lines).toContain(`UR  - ${url}`);
    },
  );

  it('adds no record and no field to RIS', async () => {
    const lines = (await write('ris', hostile)).split('\n');
    expect(lines.map((line) => line.slice(0, 6))).toEqual(
      ['TY', 'AU', 'DA', 'PY', 'ID', 'T2', 'TI', 'UR', 'ER'].map((tag) => `${tag}  - `),
    );
    expect(lines.find((line) => line.startsWith('TI'))).toContain(
      'A <i>b</i> {c} & 50% of $x$ \\cmd{d} ER -',
    );
  });

  it('escapes what TeX would run', async () => {
    const [, ...fields] = (await write('bibtex', hostile)).split('\n');
    const title = fields.find((line) => line.startsWith('\ttitle'));
    expect(title).toContain('\\textless{}i\\textgreater{}b\\textless{}/i');
    expect(title).toContain('50\\%');
    expect(title).toContain('\\textbackslash{}cmd\\textbraceleft{}d\\textbraceright{}');
    expect(fields).toHaveLength(7);
  });

  it('is no link, mention or format in Markdown', async () => {
    const reference = await write('markdown', { ...hostile, outlet: null, url: null });
    expect(reference).not.toMatch(/(?<!\\)[[\]<>`*_]|(?<!\\):\/\/|@\p{L}/u);
  });

  it('drops the character that hides brackets, so that it cannot become one', async () => {
    expect(await write('apa', { title: 'A ⁅script>' })).not.toContain('<');
  });
});

describe('createCitationJsFormatter', () => {
  it('writes many references at once, each under a key of its own', async () => {
    const text = await write('bibtex', { id: 'A b' }, { id: 'a-b' }, { id: 'Ünïcode' }, { id: '日本' });
    expect([...text.matchAll(/^@article\{(.*),$/gmu)].map(([, key]) => key)).toEqual([
      'a-b',
      'a-b-2',
      'u-ni-code',
      'article',
    ]);
  });

  it('answers each of several requests with its own', async () => {
    const titles = Array.from({ length: 20 }, (_, index) => `Ferry ${index}`);
    const texts = await Promise.all(titles.map((title) => write('apa', { title })));
    for (const [index, text] of texts.entries()) expect(text).toContain(`${titles[index]}.`);
  });

  it('names the shipped styles and no other', () => {
    expect(Object.keys(referenceStyles)).toHaveLength(8);
  });

  it('starts anew after it was closed, and leaves nobody waiting', async () => {
    const own = createCitationJsFormatter();
    const waiting = own.format([{ id: 'a', type: 'article-newspaper', title: 'A' }], 'apa');
    const failed = expect(waiting).rejects.toThrow('no longer formatted');
    await own.close();
    await failed;
    expect(await own.format([{ id: 'a', type: 'article-newspaper', title: 'A' }], 'mla')).toBe('A.');
    await own.close();
  });
});
