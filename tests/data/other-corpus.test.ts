import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { describeQuestions } from '../support/describe-questions.ts';
import { readBrief } from '../support/read-brief.ts';
import { readQuestions } from '../support/read-questions.ts';

const FOLDER = 'tests/fixtures/other-corpus';
const wireLine = z.strictObject({
  _id: z.string(),
  title: z.string(),
  outlet: z.string(),
  authors: z.array(z.string()).optional(),
  published: z.iso.date(),
  text: z.string(),
});
const texts = new Map(readdirSync(FOLDER).flatMap(readTexts));

describe('the other corpus', () => {
  it('has eight articles in four formats', () => {
    expect(texts.size).toBe(8);
    expect(new Set(readdirSync(FOLDER).map((name) => parse(name).ext))).toEqual(
      new Set(['.html', '.jsonl', '.md', '.txt']),
    );
  });

  it.each([...texts])('%s is short', (_, text) => {
    const words = text.trim().split(/\s+/u).length;
    expect(words).toBeGreaterThanOrEqual(200);
    expect(words).toBeLessThanOrEqual(350);
  });

  it('has two reports on one strike that differ in its size', () => {
    expect(texts.get('siltera-walkout')).toContain('1,900 of the 2,600 employees');
    expect(texts.get('siltera-strike-second-day')).toContain('Only 1,150 people took part');
  });
});

describeQuestions({
  prefix: 'o',
  least: 60,
  questions: readQuestions('tests/fixtures/other-questions.jsonl'),
  texts,
});

function readTexts(file: string): readonly (readonly [string, string])[] {
  const path = `${FOLDER}/${file}`;
  const { name, ext } = parse(file);
  switch (ext) {
    case '.jsonl':
      return readFileSync(path, 'utf8')
        .trim()
        .split('\n')
        .map((line) => wireLine.parse(JSON.parse(line)))
        .map(({ _id, text }) => [_id, text]);
    case '.html':
      return [[name, textOf(readFileSync(path, 'utf8'))]];
    case '.md':
      return [[name, readBrief(path).body]];
    case '.txt':
      return [[name, readFileSync(path, 'utf8')]];
    default:
      throw new Error(`${path} has an unknown format`);
  }
}

/** What can be quoted of a page: its paragraphs and captions. */
function textOf(html: string): string {
  const { document } = parseHTML(html);
  return [...document.querySelectorAll('article p, figcaption, .comment p')]
    .map(({ textContent }) => textContent)
    .join('\n\n');
}
