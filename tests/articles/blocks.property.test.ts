import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ArticleFileError } from '../../src/articles/article-file-error.ts';
import { extractPage } from '../../src/articles/extract-page.ts';
import { readJsonArticle } from '../../src/articles/read-json-article.ts';
import { readTextArticle } from '../../src/articles/read-text-article.ts';
import { listBlockFaults } from './support/list-block-faults.ts';

const line = fc.oneof(
  { weight: 3, arbitrary: fc.lorem({ mode: 'sentences', maxCount: 3 }) },
  fc.lorem({ maxCount: 6 }),
  fc.constantFrom(
    'Share',
    'Image',
    'Related articles',
    '3 Comments',
    'Leave a reply',
    'By Jane Doe',
    'Photo: The ferry',
    'Getty Images',
    'Home | News | Sport',
    '# Heading',
    'Heading\n---',
    '> quoted',
    '- item',
    '  - nested item',
    '1. first',
    '![ferry](a.jpg)',
    '<div>text</div>',
    '<!-- x',
    '***',
    '```',
    '[a]: b',
    '---',
    'key: value',
    '\u00a0',
    '\u200b',
    'It\u00a0is “late”',
  ),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
);
const lineEnd = fc.constantFrom('\n', '\n\n', '\r\n', '\r\n\r\n', '\r', '\n \n', '\u2028', '\n\t');
const text = fc
  .tuple(
    fc.constantFrom('', '\ufeff', '---\ntitle: x\n---\n'),
    fc.array(fc.tuple(line, lineEnd), { minLength: 1, maxLength: 25 }),
  )
  .map(([start, lines]) => start + lines.flat().join(''));

/** Articles that cannot be made of the text have no blocks to look at. */
async function orNull<T>(read: () => T | Promise<T>): Promise<T | null> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof ArticleFileError) return null;
    throw error;
  }
}

describe('the blocks of an article', () => {
  it.each(['text', 'markdown'] as const)(
    'of a %s file hold everything but white space, in order',
    async (kind) => {
      await fc.assert(
        fc.asyncProperty(text, async (content) => {
          const read = await orNull(() => readTextArticle(Buffer.from(content), 'a', { kind, stem: 'a' }));
          if (read === null) return;
          const { article } = read;
          expect(listBlockFaults(article)).toEqual([]);
          expect(article.text).toBe(Buffer.from(content).toString('utf8'));
        }),
        { numRuns: 300 },
      );
    },
  );

  it('of a line of a .jsonl file hold everything but white space, in order', async () => {
    await fc.assert(
      fc.asyncProperty(text, async (content) => {
        const article = await orNull(() =>
          readJsonArticle(JSON.stringify({ text: content }), { source: 'a', id: 'a' }),
        );
        if (article !== null) expect(listBlockFaults(article)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('of a page hold everything but white space, in order', async () => {
    const element = fc
      .tuple(
        fc.constantFrom('p', 'div', 'h2', 'li', 'figcaption', 'blockquote', 'td', 'b', 'span', 'pre'),
        line,
      )
      .map(([tag, content]) => `<${tag}>${content}</${tag}>`);
    await fc.assert(
      fc.asyncProperty(fc.array(element, { minLength: 1, maxLength: 20 }), async (elements) => {
        const page = await orNull(() =>
          extractPage(`<html><body><article>${elements.join('\n')}</article></body></html>`),
        );
        if (page === null) return;
        expect(listBlockFaults(page)).toEqual([]);
        expect(page.text).not.toMatch(/\n{3}/u);
      }),
      { numRuns: 60 },
    );
  });
});
