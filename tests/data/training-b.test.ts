import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { describeQuestions } from '../support/describe-questions.ts';
import { labelledQuestion } from '../support/labelled-question.ts';
import { readBrief } from '../support/read-brief.ts';

const FOLDER = 'data/training/corpus-b';
const QUESTIONS = 'data/training/questions-b.jsonl';

/** Words that questions are made of, whatever they ask about. */
const ASKING = new Set(
  'been does from have that them they this were what when where which whom whose with'.split(' '),
);

const numbered = z.looseObject({ id: z.string().regex(/^tb\d{3}$/u) });
const frontMatter = z.strictObject({
  title: z.string().min(1).optional(),
  outlet: z.string().min(1).optional(),
  authors: z.union([z.string().min(1), z.array(z.string().min(1)).min(1)]).optional(),
  published: z.iso.date().optional(),
});

const articles = readdirSync(FOLDER).map(readArticle);
const texts = new Map(articles.map(({ id, text }) => [id, text]));
const paragraphs = articles.flatMap(({ text }) => text.split('\n\n').map(wordsOf));
const questions = readFileSync(QUESTIONS, 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map(readQuestion);
const answerable = questions.filter((question) => question.answerable);
const unanswerable = questions.filter((question) => !question.answerable);

describe('the second training corpus', () => {
  it('has 14 articles, two of them without front matter', () => {
    expect(articles.length).toBe(14);
    expect(articles.filter(({ about }) => about === null).length).toBe(2);
  });

  it.each(articles)('$id says no more about itself than it should', ({ about }) => {
    if (about !== null) frontMatter.parse(about);
  });

  it.each(articles)('$id has 250 to 700 words', ({ text }) => {
    const { length } = text.trim().split(/\s+/u);
    expect(length).toBeGreaterThanOrEqual(250);
    expect(length).toBeLessThanOrEqual(700);
  });

  it('has captions and two readers’ comments', () => {
    const all = [...texts.values()].join('\n\n');
    expect(all.match(/^(?:Photo|Picture|Image): \S/gmu)?.length).toBeGreaterThanOrEqual(5);
    expect(all.match(/^(?:Readers’ comments|1 comment)$/gmu)?.length).toBe(2);
  });
});

describeQuestions({ prefix: 'b', least: 230, questions, texts });

describe('the questions over it', () => {
  it('are of every kind, each at least five times', () => {
    const { options } = labelledQuestion;
    const counts = Map.groupBy(questions, ({ kind }) => kind);
    const kinds = options.flatMap(({ shape }) => shape.kind.options);
    expect([...counts.keys()].sort()).toEqual([...kinds].sort());
    for (const [kind, asked] of counts) expect(asked.length, kind).toBeGreaterThanOrEqual(5);
  });

  it('are as long whether they can be answered or not', () => {
    const lengths = [answerable, unanswerable].map((group) =>
      mean(group.map(({ question }) => question.length)),
    );
    expect(Math.max(...lengths) / Math.min(...lengths)).toBeLessThan(1.15);
  });

  it('have three to thirty words', () => {
    for (const { id, question } of questions) {
      const { length } = question.split(/\s+/u);
      expect(length, id).toBeGreaterThanOrEqual(3);
      expect(length, id).toBeLessThanOrEqual(30);
    }
  });

  it('share most words with a paragraph in a third of the unanswerable cases', () => {
    const near = unanswerable.filter(({ question }) => closest(question, paragraphs) >= 0.7);
    expect(near.length / unanswerable.length).toBeGreaterThanOrEqual(1 / 3);
  });

  it('use mostly other words than their answer in a third of the answerable cases', () => {
    const far = answerable.filter(
      ({ question, gold }) =>
        closest(
          question,
          gold.map(({ span }) => wordsOf(span)),
        ) < 0.5,
    );
    expect(far.length / answerable.length).toBeGreaterThanOrEqual(1 / 3);
  });
});

/** The form allows one letter before the number; here a "t" stands before that. */
function readQuestion(line: string) {
  const fields = numbered.parse(JSON.parse(line));
  return labelledQuestion.parse({ ...fields, id: fields.id.slice(1) });
}

function readArticle(file: string) {
  const path = `${FOLDER}/${file}`;
  const text = readFileSync(path, 'utf8');
  const { about, body } = text.startsWith('---\n') ? readBrief(path) : { about: null, body: text };
  return { id: parse(file).name, about, text: body };
}

/** The words that carry meaning, roughly: those of four characters and more, cut to six so that endings count less. */
function wordsOf(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(
    words.filter((word) => word.length > 3 && !ASKING.has(word)).map((word) => word.slice(0, 6)),
  );
}

/** The largest share of a question's words found in one of the texts, 0 to 1. */
function closest(question: string, others: readonly ReadonlySet<string>[]): number {
  const words = [...wordsOf(question)];
  return Math.max(...others.map((other) => words.filter((word) => other.has(word)).length / words.length));
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}
