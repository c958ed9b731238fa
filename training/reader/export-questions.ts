/**
 * Writes the questions that were written to train on in the form that is kept here: our own questions, and of the articles only offsets and hashes.
 *
 *     node training/reader/export-questions.ts OUT.jsonl LIBRARY QUESTIONS.jsonl…
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { createApp } from '../../src/app.ts';
import { readConfig } from '../../src/config.ts';
import { readLabelled } from './labels.ts';

const [out, libraryDirectory, ...files] = process.argv.slice(2);
if (out === undefined || libraryDirectory === undefined || files.length === 0)
  throw new Error('Call it as: export-questions.ts OUT.jsonl LIBRARY QUESTIONS.jsonl…');
const app = createApp({ ...readConfig(), libraryDirectory }, { isReadOnly: true });
const library = await app.library();
const lines: string[] = [];
for (const file of files)
  for (const line of readFileSync(file, 'utf8')
    .split('\n')
    .filter((one) => one.trim() !== '')) {
    const labelled = readLabelled(line, '');
    const text = (await library.articles.read(labelled?.articleId ?? ''))?.text;
    if (labelled === null || text === undefined) continue;
    const { question, outcome, gold, key, near } = labelled;
    const first = Math.max(0, text.indexOf(gold[0] ?? ''));
    const place = (words: string, from = 0) => {
      const start = text.indexOf(words, from);
      return start < 0 ? [] : [[start, start + words.length]];
    };
    lines.push(
      JSON.stringify({
        question,
        outcome,
        article: createHash('sha256').update(text).digest('hex'),
        gold: gold.flatMap((words) => place(words)),
        key: key.flatMap((words) => place(words, first)),
        near: near.flatMap((words) => place(words)),
      }),
    );
  }
await app.close();
writeFileSync(out, `${lines.join('\n')}\n`);
process.stderr.write(`${lines.length} questions\n`);
