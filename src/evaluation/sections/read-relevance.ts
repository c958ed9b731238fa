import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { readJsonLines } from '../read-json-lines.ts';

/** A query, and how relevant articles are to it. */
export interface RelevanceQuery {
  readonly id: string;
  readonly text: string;
  readonly date: string | undefined;
  /** By article id, above 0; at least one. */
  readonly grades: ReadonlyMap<string, number>;
}

const query = z.object({
  _id: z.coerce.string(),
  text: z.string(),
  date: z.string().optional(),
  answerable: z.boolean().optional(),
  paragraph: z.string().optional(),
});

/**
 * The queries of a public set that something is relevant to: by its `qrels.tsv`, or, without one, the paragraph that each answerable question was written for.
 *
 * @param questions the set's `queries.jsonl`
 */
export async function readRelevance(questions: string): Promise<readonly RelevanceQuery[]> {
  const judged = join(dirname(questions), 'qrels.tsv');
  const grades = existsSync(judged) ? await readGrades(judged) : undefined;
  return (await readJsonLines(questions, query)).flatMap(({ _id: id, text, date, answerable, paragraph }) => {
    const own = answerable === true && paragraph !== undefined ? new Map([[paragraph, 1]]) : undefined;
    const relevant = grades === undefined ? own : grades.get(id);
    return relevant === undefined ? [] : [{ id, text, date, grades: relevant }];
  });
}

async function readGrades(path: string): Promise<ReadonlyMap<string, ReadonlyMap<string, number>>> {
  const grades = new Map<string, Map<string, number>>();
  for (const line of (await readFile(path, 'utf8')).trim().split('\n').slice(1)) {
    const [id = '', article = '', grade = '0'] = line.split('\t');
    if (Number(grade) > 0) grades.set(id, (grades.get(id) ?? new Map()).set(article, Number(grade)));
  }
  return grades;
}
