/**
 * Writes what the reader is trained on: questions and passages as the network reads them.
 *
 *     node training/reader/prepare.ts OUT.jsonl LIBRARY QUESTIONS.jsonl…
 *
 * The library holds the articles the questions are about (npm run ingest). Each question gives the passages that answer or tempt, and the best other passages that the product's own search finds
 * for it, so that the network meets what it will meet. Texts are not written: only numbers.
 */

import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createWriteStream, readFileSync } from 'node:fs';
import { createArticleReader } from '../../src/answers/create-article-reader.ts';
import { gatherMaterial } from '../../src/answers/gather-material.ts';
import { createApp } from '../../src/app.ts';
import { readConfig } from '../../src/config.ts';
import type { Interval } from '../../src/passages/interval.ts';
import type { GivenPassage } from '../../src/reading/material.ts';
import type { Tokenise } from '../../src/reading/trained/tokenise.ts';
import { type LabelledQuestion, readKept, readLabelled } from './labels.ts';
import { type Example, makeExamples } from './make-examples.ts';
import { openTokeniser } from './open-tokeniser.ts';

/** Passages looked at, and other passages kept of the same article and of others. */
const SEEN = 24;
const OTHERS = { same: 1, elsewhere: 1 };
/** Shorter answering words stand in too many passages to tell that another one answers, too. */
const TELLING_KEY = 4;

const [out, libraryDirectory, ...files] = process.argv.slice(2);
if (out === undefined || libraryDirectory === undefined || files.length === 0)
  throw new Error('Call it as: prepare.ts OUT.jsonl LIBRARY QUESTIONS.jsonl…');

const app = createApp({ ...readConfig(), libraryDirectory }, { isReadOnly: true });
const library = await app.library();
const deps = { searcher: await app.searcher(), articles: createArticleReader(library) };
const known = new Set((await library.articles.list()).map(({ id }) => id));
const byHash = new Map<string, { readonly id: string; readonly text: string }>();
for (const id of known) {
  const text = (await library.articles.read(id))?.text ?? '';
  byHash.set(createHash('sha256').update(text).digest('hex'), { id, text });
}
const tokenise = openTokeniser();
const stream = createWriteStream(out);
const counts = { questions: 0, examples: 0, lost: 0, unreadable: 0 };
for (const file of files)
  for (const [at, line] of readFileSync(file, 'utf8').split('\n').entries()) {
    if (line.trim() === '') continue;
    const id = `${file}:${at + 1}`;
    const labelled = readKept(line, id, (sha256) => byHash.get(sha256)) ?? readLabelled(line, id);
    if (labelled === null) counts.unreadable++;
    else if (labelled.articleId !== '' && !known.has(labelled.articleId)) counts.lost++;
    else {
      counts.questions++;
      for (const example of await examplesOf(labelled, tokenise)) {
        counts.examples++;
        if (!stream.write(`${JSON.stringify(example)}\n`)) await once(stream, 'drain');
      }
    }
  }
stream.end();
await once(stream, 'finish');
await app.close();
process.stderr.write(`${JSON.stringify(counts)}\n`);

async function examplesOf(labelled: LabelledQuestion, split: Tokenise): Promise<readonly Example[]> {
  const { question, articleId, key, outcome } = labelled;
  const { material } = await gatherMaterial(
    { searches: [question], askedAt: new Date('2026-12-01'), scope: {}, passages: SEEN },
    deps,
  );
  const stretches = await locate(labelled);
  const own = await passagesAt(articleId, stretches);
  const isOwn = new Set(own.map(idOf));
  const mayAnswer = (passage: GivenPassage) =>
    outcome === 'answered' &&
    key.some(
      (words) => words.length >= TELLING_KEY && passage.sentences.some(({ text }) => text.includes(words)),
    );
  const others = material.passages.filter((passage) => !isOwn.has(idOf(passage)) && !mayAnswer(passage));
  const same = others.filter((passage) => passage.articleId === articleId).slice(0, OTHERS.same);
  const elsewhere = others.filter((passage) => passage.articleId !== articleId).slice(0, OTHERS.elsewhere);
  const isByQuestion = outcome === 'opinion_or_prediction' || outcome === 'after_sources';
  const common = { group: articleId, question, gold: stretches };
  return [
    ...own.flatMap((passage) =>
      makeExamples({ ...common, passage, outcome, key: key.length > 0 ? key : null }, split),
    ),
    ...[...same, ...elsewhere].flatMap((passage) =>
      makeExamples(
        { ...common, passage, outcome: isByQuestion ? outcome : 'not_in_sources', key: null, gold: [] },
        split,
      ),
    ),
  ];
}

async function locate({ articleId, gold, near }: LabelledQuestion): Promise<readonly Interval[]> {
  const text = (await library.articles.read(articleId))?.text ?? '';
  return [...gold, ...near].flatMap((words) => {
    const start = text.indexOf(words);
    return start < 0 ? [] : [{ start, end: start + words.length }];
  });
}

/** The passages of an article that hold one of some stretches. */
async function passagesAt(
  articleId: string,
  stretches: readonly Interval[],
): Promise<readonly GivenPassage[]> {
  const found: GivenPassage[] = [];
  for (const passage of await listPassages(articleId)) {
    const [first, last] = [passage.sentences[0], passage.sentences.at(-1)];
    const isIn = ({ start, end }: Interval) =>
      first !== undefined && last !== undefined && start < last.end && first.start < end;
    if (stretches.some(isIn)) found.push(passage);
  }
  return found;
}

async function listPassages(articleId: string): Promise<readonly GivenPassage[]> {
  const { describePassage } = await import('../../src/answers/gather-material.ts');
  const read = await deps.articles.read(articleId);
  if (read === undefined) return [];
  const { splitPassages } = await import('../../src/passages/split-passages.ts');
  return splitPassages(read.article).flatMap(({ kind, start, end }) =>
    describePassage(read, kind, { start, end }).map((passage) => ({
      ...passage,
      sentences: passage.sentences.map((sentence, at) => ({ ...sentence, number: at + 1 })),
    })),
  );
}

function idOf({ articleId, sentences }: GivenPassage): string {
  return `${articleId} ${sentences[0]?.start ?? 0}`;
}
