import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { Article } from '../articles/article.ts';
import { readArticles } from '../articles/read-articles.ts';
import { listParagraphs } from '../passages/list-paragraphs.ts';
import { splitSentences } from '../passages/split-sentences.ts';
import type { GivenPassage } from '../reading/material.ts';
import type { TrialItem } from '../reading/trial/trial.ts';
import { shipped } from './shipped.ts';

/** One line of the questions that ship. */
const question = z.strictObject({
  /** A brief that ships, by its id. */
  article: z.string(),
  question: z.string(),
  /** Words of the sentence that answers, as they stand in it and nowhere else; `null` where none does. */
  answer: z.string().nullable(),
});

/** The questions that a model is tried with. */
export interface TrialItems {
  /** With its own brief and the next one: nearly as much as a search finds. */
  readonly reading: readonly TrialItem[];
  /** With its own brief alone, which a model that picks is shown a few sentences of at a time. */
  readonly picking: readonly TrialItem[];
}

/** Where the questions are. */
export const trialQuestions = 'doctor/questions.jsonl';

/**
 * Reads the questions that ship, with what each is to be answered from.
 * @throws {RangeError} if the words of an answer do not stand in exactly one sentence
 */
export async function readTrialItems(): Promise<TrialItems> {
  const lines = (await readFile(shipped(trialQuestions), 'utf8')).split('\n').filter((line) => line !== '');
  const questions = lines.map((line) => question.parse(JSON.parse(line)));
  const ids = [...new Set(questions.map(({ article }) => article))];
  const articles = await Promise.all(ids.map(readBrief));
  const itemsOver = (count: number) =>
    questions.map(({ article, question: asked, answer }): TrialItem => {
      const at = ids.indexOf(article);
      const given = Array.from({ length: count }, (_, next) => articles[(at + next) % ids.length]);
      const passages = numberThrough(given.flatMap((one) => one ?? []));
      return {
        question: asked,
        material: { passages, isWhole: false },
        answering: answer === null ? null : findAnswer(answer, passages),
      };
    });
  return { reading: itemsOver(2), picking: itemsOver(1) };
}

async function readBrief(id: string): Promise<Article> {
  for await (const outcome of readArticles(shipped(`articles/${id}.md`)))
    if (outcome.kind === 'article') return outcome.article;
  throw new RangeError(`The brief ${id} cannot be read.`);
}

/** A paragraph is a passage. */
function numberThrough(articles: readonly Article[]): readonly GivenPassage[] {
  let number = 0;
  return articles.flatMap((article) =>
    listParagraphs(article).map((paragraph): GivenPassage => {
      const text = article.text.slice(paragraph.start, paragraph.end);
      return {
        articleId: article.id,
        title: article.title,
        outlet: article.outlet,
        published: article.published,
        kind: 'article',
        before: null,
        sentences: splitSentences(text).map(({ start, end }) => ({
          number: ++number,
          text: text.slice(start, end),
          start: paragraph.start + start,
          end: paragraph.start + end,
          paragraph: paragraph.number,
        })),
      };
    }),
  );
}

function findAnswer(answer: string, passages: readonly GivenPassage[]): ReadonlySet<number> {
  const found = passages
    .flatMap(({ sentences }) => sentences)
    .filter(({ text }) => text.includes(answer))
    .map(({ number }) => number);
  if (found.length !== 1)
    throw new RangeError(`“${answer}” stands in ${found.length} sentences, not in one.`);
  return new Set(found);
}
