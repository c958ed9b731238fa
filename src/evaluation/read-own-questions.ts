import { z } from 'zod';
import type { LabelledQuestion } from './labelled-question.ts';
import { readJsonLines } from './read-json-lines.ts';
import { squash } from './squash.ts';

const question = z.object({
  id: z.string(),
  question: z.string(),
  kind: z.string(),
  answerable: z.boolean(),
  gold: z.array(z.object({ article: z.string(), span: z.string() })),
  refusal: z.string().nullable(),
});

/** Letters and digits that a sentence and a marked span must share where one begins or ends inside the other. */
const SHARED = 40;
const SHORT = 20;

/** Questions in the form of our own sets: what answers is marked as a span of an article, which may begin or end within a sentence. */
export async function readOwnQuestions(path: string): Promise<readonly LabelledQuestion[]> {
  return (await readJsonLines(path, question)).map(({ id, question: text, answerable, gold }) => ({
    id,
    text,
    askedAt: null,
    isAnswerable: answerable,
    isAnswer: (articleId, sentence) =>
      answerable &&
      gold.some(({ article, span }) => article === articleId && overlaps(squash(span), squash(sentence))),
    group: gold[0]?.article ?? id,
  }));
}

function overlaps(span: string, sentence: string): boolean {
  if (sentence.includes(span)) return true;
  if (sentence.length > SHORT && span.includes(sentence)) return true;
  return (
    span.length > SHARED &&
    (sentence.includes(span.slice(0, SHARED)) || sentence.includes(span.slice(-SHARED)))
  );
}
