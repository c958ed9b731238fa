import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { holdsMarked } from '../metrics/holds-marked.ts';
import { readJsonLines } from '../read-json-lines.ts';
import { readRelevance } from './read-relevance.ts';

/** A question of a public set that may have no answer. */
export interface AnswerabilityLabel {
  readonly id: string;
  readonly text: string;
  readonly date: string | undefined;
  /** The set's own kind of question, or whether it is answerable. */
  readonly kind: string;
  readonly isAnswerable: boolean;
  /** Whether a quote from an article holds an answer, or is a piece of the evidence where a set marks nothing but that. */
  readonly holdsAnswer: (articleId: string, quote: string) => boolean;
}

const query = z.object({
  _id: z.coerce.string(),
  text: z.string(),
  date: z.string().optional(),
  type: z.string().optional(),
  answerable: z.boolean(),
  answers: z.array(z.string()).optional(),
  selected_sentences: z.array(z.string()).optional(),
});

/** @param questions the set's `queries.jsonl` */
export async function readAnswerability(questions: string): Promise<readonly AnswerabilityLabel[]> {
  const hasEvidence = existsSync(join(dirname(questions), 'qrels.tsv'));
  const evidence = new Map(
    (hasEvidence ? await readRelevance(questions) : []).map(({ id, grades }) => [id, grades]),
  );
  return (await readJsonLines(questions, query)).map(
    ({ _id: id, text, date, type, answerable, answers, selected_sentences }) => {
      const marked = answers ?? selected_sentences;
      return {
        id,
        text,
        date,
        kind: type ?? (answerable ? 'answerable' : 'unanswerable'),
        isAnswerable: answerable,
        holdsAnswer:
          marked === undefined
            ? (articleId) => evidence.get(id)?.has(articleId) === true
            : (_, quote) => holdsMarked(quote, marked),
      };
    },
  );
}
