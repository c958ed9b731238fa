import { describe, expect, it } from 'vitest';
import { ArticleFileError } from '../../src/articles/article-file-error.ts';
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

describe('readFrontMatter', () => {
  it('reads the keys in common use', async () => {
    expect(
      await readFrontMatter(
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
    expect(await readFrontMatter('source: River Herald')).toMatchObject({
      outlet: 'River Herald',
      url: null,
    });
    expect(await readFrontMatter('source: https://a.example/')).toMatchObject({
      outlet: null,
      url: 'https://a.example/',
    });
  });

  it('keeps what looks like a number as it is written', async () => {
    expect(await readFrontMatter('title: 007')).toMatchObject({ title: '007' });
  });

  it('knows nothing from empty values', async () => {
    expect(await readFrontMatter('title:\nauthor: ""\ndate: null\nurl: ~\n')).toEqual({
      title: null,
      outlet: null,
      authors: [],
      published: null,
      url: null,
    });
  });

  it('cleans values of line breaks and of characters that steer the direction of text', async () => {
    expect(await readFrontMatter('title: "Bridge\\u202e\\n  open"')).toMatchObject({ title: 'Bridge open' });
  });

  it.each([
    ['a colon in a bare value', 'title: Bridge: open\n', 'line 2'],
    ['an open bracket', 'title: Bridge\nauthor: [Jane\n', 'line 4'],
    ['the same key twice', 'title: a\ntitle: b\n', 'line 3'],
  ])('refuses %s and names the line of the file', async (_, source, line) => {
    await expect(readFrontMatter(source)).rejects.toThrow(ArticleFileError);
    await expect(readFrontMatter(source)).rejects.toThrow(line);
  });

  it('refuses a list', async () => {
    await expect(readFrontMatter('- title: a\n')).rejects.toThrow('no list of keys and values');
  });

  it('refuses aliases that multiply themselves', async () => {
    const levels = ['a: &a [x, x, x, x, x, x, x, x, x]'];
    for (const [from, to] of ['ab', 'bc', 'cd'].map((pair) => [...pair])) {
      levels.push(`${to}: &${to} [${Array(9).fill(`*${from}`).join(', ')}]`);
    }
    await expect(readFrontMatter(levels.join('\n'))).rejects.toThrow('cannot be read');
  });

  it('does not touch the prototype of anything', async () => {
    await readFrontMatter('__proto__: { title: Poison }\nother: 1');
    expect(Reflect.get({}, 'title')).toBeUndefined();
  });
});
