import { describe, expect, it } from 'vitest';
import type { Metadata } from '../../src/articles/metadata.ts';
import { readFrontMatter } from '../../src/articles/read-front-matter.ts';
import { splitFrontMatter } from '../../src/articles/split-front-matter.ts';

describe('splitFrontMatter', () => {
  it.each([
    ['line feeds', '---\ntitle: Bridge\n---\nText', 'title: Bridge\n'],
    ['CRLF and a byte order mark', '\ufeff---\r\ntitle: Bridge\r\n---\r\nText', 'title: Bridge\r\n'],
    ['dots at the end', '---\ntitle: Bridge\n...\nText', 'title: Bridge\n'],
  ])('finds it with %s', (_, text, source) => {
    const found = splitFrontMatter(text);
    expect(found?.source).toBe(source);
    expect(text.slice(found?.end)).toBe('Text');
  });

  it.each([
    ['prose between two rules', '---\nIt was late.\n---\nNobody came.'],
    ['a rule without an end', '---\ntitle: Bridge\n'],
    ['a rule further down', 'Text\n---\ntitle: Bridge\n---\n'],
    ['an engine named behind the rule', '---js\n{ title: "x" }\n---\n'],
  ])('leaves %s to the article', (_, text) => {
    expect(splitFrontMatter(text)).toBeNull();
  });
});

/** What front matter says that nothing is wrong with. */
async function known(source: string): Promise<Metadata> {
  const { metadata, fault } = await readFrontMatter(source);
  expect(fault).toBeNull();
  return metadata;
}

describe('readFrontMatter', () => {
  it('reads the keys in common use', async () => {
    expect(
      await known(
        'headline: "Bridge: open"\nSite: River Herald\nby: [Jane Doe, John Roe]\ndate: 2023-11-03\nlink: https://a.example/x\n',
      ),
    ).toEqual({
      title: 'Bridge: open',
      outlet: 'River Herald',
      authors: ['Jane Doe', 'John Roe'],
      published: '2023-11-03',
      url: 'https://a.example/x',
    });
  });

  it('takes a source for the outlet or the address, as it is written', async () => {
    expect(await known('source: River Herald')).toMatchObject({
      outlet: 'River Herald',
      url: null,
    });
    expect(await known('source: https://a.example/')).toMatchObject({
      outlet: null,
      url: 'https://a.example/',
    });
  });

  it('keeps what looks like a number as it is written', async () => {
    expect(await known('title: 007')).toMatchObject({ title: '007' });
  });

  it('knows nothing from empty values', async () => {
    expect(await known('title:\nauthor: ""\ndate: null\nurl: ~\n')).toEqual({
      title: null,
      outlet: null,
      authors: [],
      published: null,
      url: null,
    });
  });

  it('cleans values of line breaks and of characters that steer the direction of text', async () => {
    expect(await known('title: "Bridge\\u202e\\n  open"')).toMatchObject({ title: 'Bridge open' });
  });

  it.each([
    ['a colon in a bare value', 'title: Bridge: open\noutlet: River Herald\n', 'line 2'],
    ['an open bracket', 'title: Bridge\noutlet: River Herald\nauthor: [Jane\n', 'line 5'],
    ['the same key twice', 'outlet: River Herald\ntitle: a\ntitle: b\n', 'line 4'],
  ])(
    'reads the plain lines of front matter with %s, and names the line of the file',
    async (_, source, line) => {
      const { metadata, fault } = await readFrontMatter(source);
      expect(metadata.outlet).toBe('River Herald');
      expect(fault).toContain(line);
    },
  );

  it('reads nothing from a list', async () => {
    const { metadata, fault } = await readFrontMatter('- title: a\n');
    expect(metadata.title).toBeNull();
    expect(fault).toContain('no list of keys and values');
  });

  it('does not follow aliases that multiply themselves', async () => {
    const levels = ['a: &a [x, x, x, x, x, x, x, x, x]'];
    for (const [from, to] of ['ab', 'bc', 'cd'].map((pair) => [...pair])) {
      levels.push(`${to}: &${to} [${Array(9).fill(`*${from}`).join(', ')}]`);
    }
    expect((await readFrontMatter(levels.join('\n'))).fault).toContain('was not read');
  });

  it('knows whose report an article is a brief of', async () => {
    expect(await readFrontMatter('outlet: Dragoman briefs\nbrief_of: River Herald\n')).toMatchObject({
      metadata: { outlet: 'Dragoman briefs', briefOf: 'River Herald' },
      fault: null,
    });
  });

  it('does not touch the prototype of anything', async () => {
    await readFrontMatter('__proto__: { title: Poison }\nother: 1');
    expect(Reflect.get({}, 'title')).toBeUndefined();
  });
});
