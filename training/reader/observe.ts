/**
 * Reads questions that were not trained on the way the product does, and writes what each signal says of each sentence: numbers only.
 *
 *     node training/reader/observe.ts OUT.jsonl LIBRARY READER.onnx QUESTIONS.jsonl…
 *
 * One line a question: whether and why it can be answered, and for each sentence whether it answers, the network's logits for it and its passage, the share of the question's words that it has, and the passage's rank. `combine.py` learns from these lines.
 */
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createWriteStream, readFileSync } from 'node:fs';
import { createOnnxSession } from '../../src/adapters/onnx/create-onnx-session.ts';
import { createPassageNetwork } from '../../src/adapters/onnx/create-passage-network.ts';
import { createArticleReader } from '../../src/answers/create-article-reader.ts';
import { gatherMaterial } from '../../src/answers/gather-material.ts';
import { createApp } from '../../src/app.ts';
import { readConfig } from '../../src/config.ts';
import { judgePassages } from '../../src/reading/trained/create-trained-reader.ts';
import { measureOverlap } from '../../src/reading/trained/measure-overlap.ts';
import { type LabelledQuestion, readLabelled } from './labels.ts';
import { openTokeniser } from './open-tokeniser.ts';

const PASSAGES = 12;
const MOST_PIECES = 2_400;
const ASKED_AT = new Date('2026-12-01');

const [out, libraryDirectory, reader, ...files] = process.argv.slice(2);
if (out === undefined || libraryDirectory === undefined || reader === undefined)
  throw new Error('Call it as: observe.ts OUT.jsonl LIBRARY READER.onnx QUESTIONS.jsonl…');
const app = createApp({ ...readConfig(), libraryDirectory }, { isReadOnly: true });
const library = await app.library();
const deps = { searcher: await app.searcher(), articles: createArticleReader(library) };
const network = createPassageNetwork(await open(reader));
const tokenise = openTokeniser();
const stream = createWriteStream(out);
let done = 0;
for (const file of files)
  for (const [at, line] of readFileSync(file, 'utf8').split('\n').entries()) {
    const labelled = line.trim() === '' ? null : readLabelled(line, `${at}`);
    if (labelled === null) continue;
    if (!stream.write(`${JSON.stringify(await observe(labelled))}\n`)) await once(stream, 'drain');
    if (++done % 25 === 0) process.stderr.write(`${done} questions\n`);
  }
stream.end();
await once(stream, 'finish');
process.exit();

async function open(file: string) {
  const sha256 = createHash('sha256').update(readFileSync(file)).digest('hex');
  return createOnnxSession({ file, sha256, threads: 1 });
}

async function observe({ question, articleId, gold, outcome }: LabelledQuestion) {
  const gathering = { searches: [question], askedAt: ASKED_AT, scope: {}, passages: PASSAGES };
  const { material } = await gatherMaterial(gathering, deps);
  const judged = await judgePassages(question, material, { network, tokenise, mostPieces: MOST_PIECES });
  const text = (await library.articles.read(articleId))?.text ?? '';
  const stretches = gold.map((some) => ({ start: text.indexOf(some), length: some.length }));
  const overlap = measureOverlap(question, [...new Set(judged.map(({ passage }) => passage))], tokenise);
  const sentences = [];
  for (const [rank, { passage, judged: one }] of judged.entries())
    for (const sentence of one.sentences) {
      const place = passage.sentences.find(({ number }) => number === sentence.number);
      if (place === undefined) continue;
      const isRight =
        passage.articleId === articleId &&
        stretches.some(
          ({ start, length }) => start >= 0 && start < place.end && place.start < start + length,
        );
      sentences.push({
        right: Number(isRight),
        sentence: round(logit(sentence.probability)),
        passage: round(logit(one.answered)),
        overlap: round(overlap.sentences.get(sentence.number) ?? 0),
        rank,
        around: Number(passage.kind !== 'article'),
        length: place.text.length,
      });
    }
  const highest = (key: 'falsePremise' | 'afterSources' | 'opinionOrPrediction') =>
    round(Math.max(0, ...judged.map(({ judged: one }) => one[key])));
  return {
    outcome,
    near: round(overlap.nearest),
    false_premise: highest('falsePremise'),
    after_sources: highest('afterSources'),
    opinion_or_prediction: highest('opinionOrPrediction'),
    sentences,
  };
}

function logit(probability: number): number {
  const within = Math.min(1 - 1e-6, Math.max(1e-6, probability));
  return Math.log(within / (1 - within));
}

function round(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}
