import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BlockKind } from '../../src/articles/block.ts';
import { countWords } from '../../src/passages/count-words.ts';
import { splitPassages } from '../../src/passages/split-passages.ts';
import { buildArticle } from '../support/build-article.ts';

const sentence = (words: number) => `${Array.from({ length: words - 1 }, (_, i) => `w${i}`).join(' ')} end.`;
const words = (count: number) => Array.from({ length: count / 10 }, () => sentence(10)).join(' ');

describe('splitPassages', () => {
  it('packs short paragraphs together up to 120 words', () => {
    const passages = splitPassages(buildArticle([words(50), words(50), words(50)]));
    expect(
      passages.map(({ id, firstParagraph, lastParagraph }) => ({ id, firstParagraph, lastParagraph })),
    ).toEqual([
      { id: 'a1#1', firstParagraph: 1, lastParagraph: 2 },
      { id: 'a1#3', firstParagraph: 3, lastParagraph: 3 },
    ]);
  });

  it('keeps a paragraph of up to 150 words whole', () => {
    expect(splitPassages(buildArticle([words(150)]))).toHaveLength(1);
  });

  it('splits a longer paragraph evenly between sentences and numbers the parts', () => {
    const passages = splitPassages(buildArticle(['Lead.', words(300)]));
    expect(passages.map(({ id }) => id)).toEqual(['a1#1', 'a1#2', 'a1#2.2', 'a1#2.3']);
    for (const { text } of passages) expect(text).toMatch(/\.$/);
    for (const { text } of passages.slice(1)) expect(countWords(text)).toBe(100);
  });

  it('cuts a sentence without end at white space', () => {
    const passages = splitPassages(buildArticle([Array.from({ length: 1000 }, () => 'word').join(' ')]));
    for (const { text } of passages) expect(countWords(text)).toBeLessThanOrEqual(150);
    expect(passages.map(({ text }) => text).join(' ')).toHaveLength(4999);
  });

  it('never cuts a character in half where there is no white space', () => {
    const passages = splitPassages(buildArticle(['🦉'.repeat(5000)]));
    expect(passages.length).toBeGreaterThan(1);
    expect(passages.every(({ text }) => text.isWellFormed())).toBe(true);
  });

  it('leaves furniture out and never spans it', () => {
    const article = buildArticle(['One.', { kind: 'furniture', text: 'Share.' }, 'Two.']);
    expect(splitPassages(article).map(({ text }) => text)).toEqual(['One.', 'Two.']);
  });

  it('keeps captions, credits and comments apart from the article', () => {
    const article = buildArticle([
      'One.',
      { kind: 'caption', text: 'A ferry.' },
      { kind: 'credit', text: 'J. Doe' },
      { kind: 'comment', text: 'Nonsense!' },
    ]);
    expect(splitPassages(article).map(({ kind, firstParagraph }) => [kind, firstParagraph])).toEqual([
      ['article', 1],
      ['caption', 2],
      ['credit', 3],
      ['comment', 4],
    ]);
  });

  it('puts a heading with what follows it', () => {
    const article = buildArticle(['Before.', { kind: 'heading', text: 'A new chapter' }, 'After.']);
    expect(splitPassages(article).map(({ text }) => text)).toEqual(['Before.', 'A new chapter\n\nAfter.']);
  });

  it('covers everything but furniture exactly once, in order, each passage a slice of the text', () => {
    const kinds: readonly BlockKind[] = ['paragraph', 'heading', 'caption', 'credit', 'comment', 'furniture'];
    const part = fc.record({
      kind: fc.constantFrom(...kinds),
      text: fc.oneof(
        fc.integer({ min: 1, max: 60 }).map((count) => words(count * 10)),
        fc
          .string({ minLength: 1 })
          .filter((text) => text.trim() === text && text !== '' && !/[\r\n]/.test(text)),
      ),
    });
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 12 }), (parts) => {
        const article = buildArticle(parts);
        const passages = splitPassages(article);
        let end = 0;
        for (const passage of passages) {
          expect(passage.text).toBe(article.text.slice(passage.start, passage.end));
          expect(passage.start).toBeGreaterThanOrEqual(end);
          end = passage.end;
        }
        const covered = passages.map(({ text }) => text.replace(/\s/gu, '')).join('');
        const wanted = parts
          .filter(({ kind }) => kind !== 'furniture')
          .map(({ text }) => text.replace(/\s/gu, ''));
        expect(covered).toBe(wanted.join(''));
        expect(new Set(passages.map(({ id }) => id)).size).toBe(passages.length);
      }),
      { numRuns: 50 },
    );
  });
});
