import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { briefSources } from '../support/brief-sources.ts';
import { longestSharedRun } from '../support/longest-shared-run.ts';
import { readBrief } from '../support/read-brief.ts';

const BRIEFS = 'data/articles';
const ARTICLES = '../shared/articles';
const NUMBER_WORDS =
  'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );

const frontMatter = z.strictObject({
  // A citation shows the title: whoever reads it sees that the words are the brief's and not the outlet's.
  title: z.string().regex(/^In brief: \S/u),
  outlet: z.literal('Dragoman briefs'),
  // Whose report it condenses: its words are ours and must never stand as the outlet's.
  brief_of: z.string().min(1),
  authors: z.array(z.string().min(1)).optional(),
  published: z.string().regex(/^\d{4}-\d{2}(?:-\d{2})?$/u),
  url: z.url({ protocol: /^https$/u }).optional(),
});

const briefs = Object.entries(briefSources).map(([id, source]) => ({
  id,
  source,
  ...readBrief(`${BRIEFS}/${id}.md`),
}));

describe('the briefs that ship', () => {
  it('are five, whatever users put beside them', () => {
    expect(briefs.length).toBe(5);
    expect(readdirSync(BRIEFS)).toEqual(expect.arrayContaining(briefs.map(({ id }) => `${id}.md`)));
  });

  it.each(briefs)('$id names title, outlet and date of what it condenses', ({ about }) => {
    frontMatter.parse(about);
  });

  it.each(briefs)('$id has 400 to 700 words', ({ body }) => {
    const words = body.trim().split(/\s+/u).length;
    expect(words).toBeGreaterThanOrEqual(400);
    expect(words).toBeLessThanOrEqual(700);
  });

  it.each(briefs)('$id quotes no more than twelve words at a time', ({ body }) => {
    for (const quote of quotesOf(body)) expect(quote.split(/\s+/u).length).toBeLessThanOrEqual(12);
  });

  it.each(briefs)('$id is plain paragraphs with curly quotes', ({ body }) => {
    expect(body).not.toMatch(/["'*_#<>`[\]]/u);
  });
});

describe.skipIf(!existsSync(ARTICLES))('the briefs beside their articles (needs ../shared)', () => {
  it.each(briefs)('$id shares no run of more than six words outside quotation marks', ({ body, source }) => {
    const article = readArticle(source);
    for (const part of body.split(/“[^”]*”/u)) {
      const { words, plain } = longestSharedRun(part, article);
      expect(plain, words.join(' ')).toBeLessThanOrEqual(6);
    }
  });

  it.each(briefs)('$id quotes word for word', ({ body, source }) => {
    const article = straighten(readArticle(source));
    for (const quote of quotesOf(body)) expect(article).toContain(straighten(quote).replace(/[.,]$/u, ''));
  });

  it.each(briefs)('$id has every number from its article, years apart', ({ about, body, source }) => {
    const known = numbersOf(readArticle(source)).add(frontMatter.parse(about).published.slice(0, 4));
    expect([...numbersOf(body)].filter((number) => !known.has(number))).toEqual([]);
  });
});

function readArticle(source: string): string {
  return readFileSync(`${ARTICLES}/${source}.txt`, 'utf8');
}

function quotesOf(body: string): readonly string[] {
  return [...body.matchAll(/“([^”]*)”/gu)].map(([, quote = '']) => quote);
}

function straighten(text: string): string {
  return text.replace(/[“”]/gu, '"').replace(/[‘’]/gu, "'");
}

/** The numbers of a text as digits, those in words up to twenty with them. "One" is left out: it is mostly a pronoun. */
function numbersOf(text: string): Set<string> {
  const digits = text.match(/\d+(?:[.,]\d+)*/gu) ?? [];
  const words = (text.toLowerCase().match(/[a-z]+/gu) ?? [])
    .map((word) => NUMBER_WORDS.indexOf(word))
    .filter((index) => index >= 0)
    .map((index) => String(index + 2));
  return new Set([...digits, ...words]);
}
