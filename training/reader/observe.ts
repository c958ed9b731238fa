/**
 * Reads questions that were not trained on the way the product does, and writes what each signal says of each sentence: numbers only.
 *
 *     node training/reader/observe.ts OUT.jsonl LIBRARY READER.onnx EMBEDDER.onnx QUESTIONS.jsonl…
 *
 * One line a question: whether and why it can be answered, what words alone make of it, and for each sentence whether it answers, the network's logits for it and its passage, the words' share, the
 * cosine of question and sentence, and the passage's rank. `combine.py` learns from these lines.
 */
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createWriteStream, readFileSync } from 'node:fs';
import { createOnnxSession } from '../../src/adapters/onnx/create-onnx-session.ts';
import { createPassageNetwork } from '../../src/adapters/onnx/create-passage-network.ts';
import { createConfidenceModel } from '../../src/answers/confidence/confidence-model.ts';
import { createAnalyser } from '../../src/answers/create-analyser.ts';
import { gatherMaterial } from '../../src/answers/gather-material.ts';
import { questionShape } from '../../src/answers/question-shape.ts';
import { createSentenceRanker } from '../../src/answers/sentence-ranker.ts';
import { readTrained } from '../../src/app/read-trained.ts';
import { createApp } from '../../src/app.ts';
import { readConfig } from '../../src/config.ts';
import { judgePassages } from '../../src/reading/trained/create-trained-reader.ts';
import { readQuestion } from '../../src/retrieval/read-question.ts';
import { type LabelledQuestion, readLabelled } from './labels.ts';
import { openTokeniser } from './open-tokeniser.ts';

const PASSAGES = 12;
const MOST_PIECES = 2_400;
const PREFIX = 'Represent this sentence for searching relevant passages: ';
const ASKED_AT = new Date('2026-12-01');

const [out, libraryDirectory, reader, embedder, ...files] = process.argv.slice(2);
if (out === undefined || libraryDirectory === undefined || reader === undefined || embedder === undefined)
  throw new Error('Call it as: observe.ts OUT.jsonl LIBRARY READER.onnx EMBEDDER.onnx QUESTIONS.jsonl…');
const app = createApp({ ...readConfig(), libraryDirectory }, { isReadOnly: true });
const library = await app.library();
const parts = await app.analyserParts();
const deps = { searcher: parts.searcher, articles: parts.reader };
const ranker = createSentenceRanker(await readTrained('sentence-ranker.json'));
const analyse = createAnalyser({ ...parts, ranker });
const confidence = createConfidenceModel(await readTrained('confidence.json'));
const network = createPassageNetwork(await open(reader));
const embedding = await open(embedder);
const tokenise = openTokeniser();
const vectors = new Map<string, Float32Array>();
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
  const analysis = await analyse(readQuestion(question, ASKED_AT));
  const words = new Map(
    analysis.ranked.map(({ candidate: { sentence, evidence }, probability }) => [
      `${evidence.article.id} ${sentence.start}`,
      probability,
    ]),
  );
  const text = (await library.articles.read(articleId))?.text ?? '';
  const stretches = gold.map((some) => ({ start: text.indexOf(some), length: some.length }));
  const asked = await embed(PREFIX + question);
  const sentences = [];
  for (const { passage, judged: one } of judged)
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
        words: round(Math.log((words.get(`${passage.articleId} ${place.start}`) ?? 0) + 1e-4)),
        cosine: round(cosine(asked, await embed(place.text))),
        rank: material.passages.indexOf(passage),
        around: Number(passage.kind !== 'article'),
        length: place.text.length,
      });
    }
  const highest = (key: 'falsePremise' | 'afterSources' | 'opinionOrPrediction') =>
    round(Math.max(0, ...judged.map(({ judged: one }) => one[key])));
  return {
    outcome,
    confidence: analysis.signals === null ? 0 : confidence(analysis.signals, questionShape(analysis)).value,
    context: analysis.signals?.context ?? 0,
    false_premise: highest('falsePremise'),
    after_sources: highest('afterSources'),
    opinion_or_prediction: highest('opinionOrPrediction'),
    sentences,
  };
}

async function embed(words: string): Promise<Float32Array> {
  const known = vectors.get(words);
  if (known !== undefined) return known;
  const ids = [101, ...tokenise(words).ids.slice(0, 160), 102];
  const tensor = (value: (id: number) => number) => ({
    dimensions: [1, ids.length],
    values: BigInt64Array.from(ids, (id) => BigInt(value(id))),
  });
  const { last_hidden_state: hidden } = await embedding.run({
    input_ids: tensor((id) => id),
    attention_mask: tensor(() => 1),
    token_type_ids: tensor(() => 0),
  });
  const vector = hidden?.values instanceof Float32Array ? hidden.values.slice(0, 384) : new Float32Array(384);
  vectors.set(words, vector);
  return vector;
}

function cosine(left: Float32Array, right: Float32Array): number {
  let [dot, a, b] = [0, 0, 0];
  for (const [at, value] of left.entries()) {
    const other = right[at] ?? 0;
    dot += value * other;
    a += value * value;
    b += other * other;
  }
  return dot / Math.sqrt(a * b || 1);
}

function logit(probability: number): number {
  const within = Math.min(1 - 1e-6, Math.max(1e-6, probability));
  return Math.log(within / (1 - within));
}

function round(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}
