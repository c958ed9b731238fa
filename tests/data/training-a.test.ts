import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { BlockKind } from '../../src/articles/block.ts';
import { readArticles } from '../../src/articles/read-articles.ts';
import type { ReadOutcome } from '../../src/articles/read-outcome.ts';
import { describeQuestions } from '../support/describe-questions.ts';
import { type LabelledQuestion, labelledQuestion } from '../support/labelled-question.ts';

const FOLDER = 'data/training/corpus-a';
const QUESTIONS = 'data/training/questions-a.jsonl';

/** Where the answers to some kinds of questions stand; to all others, in the article itself. */
const PLACES: Readonly<Record<string, BlockKind>> = { furniture: 'caption', reader_comment: 'comment' };

const numbered = z.looseObject({ id: z.string().regex(/^ta\d{3}$/u) });
const outcomes: ReadOutcome[] = [];
for (const file of readdirSync(FOLDER))
  for await (const outcome of readArticles(`${FOLDER}/${file}`)) outcomes.push(outcome);
const articles = outcomes.flatMap((outcome) => (outcome.kind === 'article' ? [outcome.article] : []));
/** Nothing of the front matter can be quoted, so it is left out. */
const blocks = articles.flatMap(({ id, text, blocks: all }) =>
  all
    .filter(({ kind }) => kind !== 'furniture')
    .map(({ kind, start, end }) => ({ id, kind, text: text.slice(start, end) })),
);
const texts = new Map([...Map.groupBy(blocks, ({ id }) => id)].map(([id, of]) => [id, joined(of)]));
const questions = readFileSync(QUESTIONS, 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map(readQuestion);

describe('the first training corpus', () => {
  it('has 14 articles that can be read', () => {
    expect(outcomes.filter(({ kind }) => kind !== 'article')).toEqual([]);
    expect(articles.length).toBe(14);
  });

  it.each([...texts])('%s has 250 to 700 words', (_, text) => {
    const words = countWords(text);
    expect(words).toBeGreaterThanOrEqual(250);
    expect(words).toBeLessThanOrEqual(700);
  });

  it('has two articles without front matter, and others that leave something out', () => {
    expect(articles.filter(({ text }) => !text.startsWith('---\n')).length).toBe(2);
    expect(articles.filter(({ outlet }) => outlet === null).length).toBeGreaterThan(2);
    expect(articles.filter(({ authors }) => authors.length === 0).length).toBeGreaterThan(2);
    expect(articles.filter(({ published }) => published === null).length).toBeGreaterThan(0);
  });

  it('has captions, and comments below two articles', () => {
    const idsOf = (wanted: BlockKind) =>
      new Set(blocks.filter(({ kind }) => kind === wanted).map(({ id }) => id));
    expect(idsOf('caption').size).toBeGreaterThanOrEqual(5);
    expect(idsOf('comment').size).toBe(2);
  });
});

describeQuestions({ prefix: 'a', least: 230, questions, texts });

describe('the questions to train on', () => {
  it('are of every kind', () => {
    const kinds = labelledQuestion.options.flatMap(({ shape }) => shape.kind.options);
    expect([...new Set(questions.map(({ kind }) => kind))].sort()).toEqual([...kinds].sort());
  });

  it('have three to thirty words', () => {
    for (const { id, question } of questions) {
      expect(countWords(question), id).toBeGreaterThanOrEqual(3);
      expect(countWords(question), id).toBeLessThanOrEqual(30);
    }
  });

  it('do not show by their length whether there is an answer', () => {
    const [long = 0, short = 0] = [true, false]
      .map((wanted) => questions.filter(({ answerable }) => answerable === wanted))
      .map((some) => some.reduce((sum, { question }) => sum + countWords(question), 0) / some.length)
      .sort((one, other) => other - one);
    expect(long / short).toBeLessThan(1.15);
  });

  it('quote each answer from one place: the article, a caption or a comment', () => {
    for (const { id, kind, gold } of questions) {
      for (const { article, span } of gold) {
        const places = blocks.filter((block) => block.id === article && block.text.includes(span));
        expect(
          places.map((block) => block.kind),
          `${id}: ${span}`,
        ).toEqual([PLACES[kind] ?? 'paragraph']);
      }
    }
  });

  it('are near misses in a third of the cases without an answer', () => {
    const unanswerable = questions.filter(({ answerable }) => !answerable);
    const near = unanswerable.filter(({ note }) => note.startsWith('near miss: '));
    expect(near.length / unanswerable.length).toBeGreaterThan(1 / 3);
  });
});

/** The form has one letter before the number; sets to train on have a "t" before that letter. */
function readQuestion(line: string): LabelledQuestion {
  const fields = numbered.parse(JSON.parse(line));
  return labelledQuestion.parse({ ...fields, id: fields.id.slice(1) });
}

function joined(parts: readonly { readonly text: string }[]): string {
  return parts.map(({ text }) => text).join('\n\n');
}

function countWords(text: string): number {
  return text.trim().split(/\s+/u).length;
}
