/**
 * Reads questions that were not trained on with the reader as the product does, and prints what each threshold would do.
 *
 *     node training/reader/calibrate.ts LIBRARY READER.onnx QUESTIONS.jsonl…
 *
 * Prints the area under the ROC curve of the confidence, then for each threshold: the share of answerable questions answered rightly (a quote has a stretch that answers), the share of what is
 * answered that is right, and the share of the others that are refused.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createOnnxSession } from '../../src/adapters/onnx/create-onnx-session.ts';
import { createPassageNetwork } from '../../src/adapters/onnx/create-passage-network.ts';
import { createArticleReader } from '../../src/answers/create-article-reader.ts';
import { gatherMaterial } from '../../src/answers/gather-material.ts';
import { createApp } from '../../src/app.ts';
import { readConfig } from '../../src/config.ts';
import { areaUnderRoc } from '../../src/evaluation/area-under-roc.ts';
import { judgeMaterial } from '../../src/reading/trained/create-trained-reader.ts';
import { rankSentences } from '../../src/reading/trained/decide.ts';
import { type LabelledQuestion, readLabelled } from './labels.ts';
import { openTokeniser } from './open-tokeniser.ts';

const PASSAGES = 12;
const SECONDS = [2, 0.9, 0.8, 0.7, 0.6, 0.5];

const [libraryDirectory, model, ...files] = process.argv.slice(2);
if (libraryDirectory === undefined || model === undefined || files.length === 0)
  throw new Error('Call it as: calibrate.ts LIBRARY READER.onnx QUESTIONS.jsonl…');
const app = createApp({ ...readConfig(), libraryDirectory }, { isReadOnly: true });
const library = await app.library();
const deps = { searcher: await app.searcher(), articles: createArticleReader(library) };
const sha256 = createHash('sha256').update(readFileSync(model)).digest('hex');
const session = await createOnnxSession({ file: model, sha256, threads: 2 });
const network = createPassageNetwork(session);
const tokenise = openTokeniser();

interface Row {
  readonly isAnswerable: boolean;
  readonly outcome: string;
  readonly reasons: Readonly<Record<string, number>>;
  /** Best first: how likely, and whether it stands in a stretch that answers. */
  readonly sentences: readonly { readonly score: number; readonly isRight: boolean }[];
}

const rows: Row[] = [];
const started = performance.now();
for (const file of files)
  for (const [at, line] of readFileSync(file, 'utf8').split('\n').entries())
    if (line.trim() !== '') {
      const labelled = readLabelled(line, `${file}:${at + 1}`);
      if (labelled !== null) rows.push(await readRow(labelled));
    }
const seconds = (performance.now() - started) / 1000;
await session.close();
await app.close();
report();

async function readRow({ question, articleId, gold, outcome }: LabelledQuestion): Promise<Row> {
  const { material } = await gatherMaterial(
    { searches: [question], askedAt: new Date('2026-12-01'), scope: {}, passages: PASSAGES },
    deps,
  );
  const judged = await judgeMaterial(question, material, { network, tokenise });
  const text = (await library.articles.read(articleId))?.text ?? '';
  const stretches = gold.map((words) => ({ start: text.indexOf(words), length: words.length }));
  const places = new Map(
    material.passages.flatMap(({ articleId: id, sentences }) =>
      sentences.map((sentence) => [sentence.number, { id, ...sentence }] as const),
    ),
  );
  const highest = (probabilityOf: (one: (typeof judged)[number]['judged']) => number) =>
    Math.max(0, ...judged.map((one) => probabilityOf(one.judged)));
  return {
    isAnswerable: outcome === 'answered',
    outcome,
    reasons: {
      false_premise: highest(({ falsePremise }) => falsePremise),
      after_sources: highest(({ afterSources }) => afterSources),
      opinion_or_prediction: highest(({ opinionOrPrediction }) => opinionOrPrediction),
    },
    sentences: rankSentences(judged)
      .slice(0, 5)
      .map(({ number, score }) => {
        const place = places.get(number);
        const isRight =
          place !== undefined &&
          place.id === articleId &&
          stretches.some(
            ({ start, length }) => start >= 0 && start < place.end && place.start < start + length,
          );
        return { score, isRight };
      }),
  };
}

function report(): void {
  const answerable = rows.filter(({ isAnswerable }) => isAnswerable);
  const others = rows.filter(({ isAnswerable }) => !isAnswerable);
  const confidence = ({ sentences }: Row) => sentences[0]?.score ?? 0;
  const area = areaUnderRoc(rows.map((row) => ({ score: confidence(row), label: row.isAnswerable })));
  const within = (count: number) =>
    share(answerable, ({ sentences }) => sentences.slice(0, count).some(({ isRight }) => isRight));
  print(`${answerable.length} + ${others.length} questions, ${(seconds / rows.length).toFixed(2)} s each`);
  print(`AUROC ${area?.toFixed(3)}; right within 1, 2, 3, 5: ${[1, 2, 3, 5].map(within).join(' ')}`);
  for (const second of SECONDS)
    for (let threshold = 0.1; threshold < 0.95; threshold += 0.05) {
      const isAnswered = (row: Row) => confidence(row) >= threshold;
      const isRight = (row: Row) =>
        row.sentences
          .slice(0, 2)
          .some(({ score, isRight: right }, at) => right && (at === 0 || score >= second * confidence(row)));
      const right = share(answerable, (row) => isAnswered(row) && isRight(row));
      const precise = share(answerable.filter(isAnswered), isRight);
      const all = share(rows.filter(isAnswered), (row) => row.isAnswerable && isRight(row));
      const refused = share(others, (row) => !isAnswered(row));
      print(
        `second ${second} threshold ${threshold.toFixed(2)}: right ${right}, when answered ${precise}, of all called answers ${all}, refused ${refused}`,
      );
    }
  for (let reason = 0.2; reason < 0.9; reason += 0.1) {
    const named = others.filter(({ outcome, reasons }) => {
      const [best] = Object.entries(reasons).sort((a, b) => b[1] - a[1]);
      return (best !== undefined && best[1] >= reason ? best[0] : 'not_in_sources') === outcome;
    });
    print(`reason ${reason.toFixed(1)}: named rightly ${(named.length / others.length).toFixed(3)}`);
  }
}

function share(all: readonly Row[], test: (row: Row) => boolean): string {
  return all.length === 0 ? '–' : (all.filter(test).length / all.length).toFixed(3);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
