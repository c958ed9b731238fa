import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { LabelledQuestion } from './labelled-question.ts';
import { readJsonLines } from './read-json-lines.ts';
import { squash } from './squash.ts';

const query = z.object({
  _id: z.coerce.string(),
  text: z.string(),
  date: z.string().optional(),
  answerable: z.boolean().optional(),
  answers: z.array(z.string()).optional(),
  selected_sentences: z.array(z.string()).optional(),
  context_ids: z.array(z.string()).optional(),
  paragraph: z.string().optional(),
});

/** A sentence this long that is part of what was marked counts as the answer, too; in letters and digits. */
const LONG_ENOUGH = 30;

/**
 * The questions of one of the public sets in `../shared/bench`. A sentence answers if it holds one of the answers given (SQuAD 2.0), is one of those marked
 * (CLAPNQ) or is a piece of evidence itself (MultiHop-RAG, whose articles are single sentences).
 *
 * @param folder the set's folder, with `queries.jsonl` and perhaps `qrels.tsv`
 */
export async function readBenchmark(folder: string): Promise<readonly LabelledQuestion[]> {
  const queries = await readJsonLines(`${folder}/queries.jsonl`, query);
  const relevant = await readRelevant(`${folder}/qrels.tsv`);
  return queries.map(
    ({ _id, text, date, answerable = true, answers, selected_sentences, paragraph, context_ids }) => {
      const marked = (answers ?? selected_sentences ?? []).map(squash);
      const holds = (sentence: string) => {
        const letters = squash(sentence);
        return marked.some(
          (mark) => letters.includes(mark) || (letters.length > LONG_ENOUGH && mark.includes(letters)),
        );
      };
      const isAnswer =
        marked.length > 0
          ? (_: string, sentence: string) => holds(sentence)
          : (id: string) => relevant.get(_id)?.has(id) === true;
      return {
        id: _id,
        text,
        askedAt: date?.replaceAll('/', '-') ?? null,
        isAnswerable: answerable,
        isAnswer: (id, sentence) => answerable && isAnswer(id, sentence),
        group: paragraph?.split('#')[0] ?? context_ids?.[0] ?? _id,
      };
    },
  );
}

async function readRelevant(path: string): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const relevant = new Map<string, Set<string>>();
  let lines: readonly string[];
  try {
    lines = (await readFile(path, 'utf8')).trim().split('\n').slice(1);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return relevant;
    throw error;
  }
  for (const line of lines) {
    const [id = '', article = '', grade = '0'] = line.split('\t');
    if (Number(grade) > 0) relevant.set(id, (relevant.get(id) ?? new Set()).add(article));
  }
  return relevant;
}
