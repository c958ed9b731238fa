import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { createArticleReader } from '../../src/answers/create-article-reader.ts';
import type { Voiced } from '../../src/answers/glosses/strict/names-speaker.ts';
import { createBriefLibrary } from './create-brief-library.ts';

const file = fileURLToPath(new URL('../fixtures/model-statements.jsonl', import.meta.url));
const schema = z.strictObject({
  label: z.enum(['honest', 'forged']),
  /** What was done to the words of the quotes. */
  kind: z.string(),
  article: z.string(),
  /** Words by which each quoted sentence is found. */
  quotes: z.array(z.string()).min(1),
  statement: z.string(),
});

/** A statement as a model might write it about sentences of a brief that ships, labelled by hand. */
export interface ModelStatement extends z.output<typeof schema> {
  readonly sources: readonly Voiced[];
}

/** Reads the labelled statements with the sentences they are about. */
export async function readModelStatements(): Promise<readonly ModelStatement[]> {
  const rows = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => schema.parse(JSON.parse(line)));
  const reader = createArticleReader(await createBriefLibrary());
  return Promise.all(
    rows.map(async (row) => {
      const read = await reader.read(row.article);
      const sources = row.quotes.map((words) => {
        const sentence = read?.sentences.find(({ text }) => text.includes(words));
        if (read === undefined || sentence === undefined)
          throw new Error(`No sentence of ${row.article} has “${words}”.`);
        return { text: sentence.text, attribution: read.attributionOf(sentence), article: read.article };
      });
      return { ...row, sources };
    }),
  );
}
