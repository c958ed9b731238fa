import { mkdir, writeFile } from 'node:fs/promises';
import { readSignals } from '../answers/confidence/read-signals.ts';
import { isCompound } from '../answers/is-compound.ts';
import { rankCandidates } from '../answers/rank-candidates.ts';
import { createSentenceRanker } from '../answers/sentence-ranker.ts';
import { readConfig } from '../config.ts';
import { type AnalysedQuestion, analyseSet } from './analyse-set.ts';
import type { LabelledExample } from './fit-logistic.ts';
import { type LabelledSet, listLabelledSets } from './list-labelled-sets.ts';
import { listSentences } from './list-sentences.ts';
import { quoteQuestions } from './quote-questions.ts';
import { toLabelledExample, trainConfidence } from './train-confidence.ts';
import { toListExample, trainRanker } from './train-ranker.ts';

/** How much a set counts: large ones less for each question, our own more, being what people ask. */
interface Share {
  readonly ranking: number;
  readonly confidence: number;
  /** Every so many questions are taken. */
  readonly every: number;
}

const SHARES: Readonly<Record<string, Share>> = {
  briefs: { ranking: 4, confidence: 2, every: 1 },
  other: { ranking: 4, confidence: 2, every: 1 },
  squad2: { ranking: 1, confidence: 0.15, every: 2 },
  clapnq: { ranking: 4, confidence: 1, every: 1 },
  multihop: { ranking: 3, confidence: 1, every: 1 },
};
/** Answerable questions that may be refused, of one part and of several. */
const FALSE_REFUSALS = { simple: 0.1, compound: 0.15 };
const MODELS = 'data/models';

/** Trains what is kept in `data/models` on the labelled sets beside the project. The five articles' questions are never trained on. */
async function train(): Promise<void> {
  const config = readConfig();
  const sets = listLabelledSets().filter(({ name }) => name in SHARES);
  const missing = Object.keys(SHARES).filter((name) => !sets.some((set) => set.name === name));
  if (missing.length > 0)
    throw new Error(`Training needs the sets ${missing.join(', ')} in ../shared/bench.`);

  const analysed = new Map<LabelledSet, AnalysedQuestion[]>();
  for (const set of sets) {
    const every = SHARES[set.name]?.every ?? 1;
    const labelled = (await set.readQuestions()).filter((_, at) => at % every === 0);
    const isOwn = set.name === 'briefs' || set.name === 'other';
    const made = isOwn ? quoteQuestions(await listSentences(set, config)) : [];
    const all: AnalysedQuestion[] = [];
    for await (const question of analyseSet({
      set,
      questions: [...labelled, ...made],
      ranker: () => 0,
      config,
    }))
      all.push(question);
    analysed.set(set, all);
    say(`${set.name}: ${all.length} questions`);
  }

  const lists = [...analysed].flatMap(([{ name }, questions]) =>
    questions
      .filter(({ labelled }) => labelled.isAnswerable)
      .map((question) => toListExample(question, SHARES[name]?.ranking ?? 1)),
  );
  const about = `Trained by npm run train on ${sets.map(({ name }) => name).join(', ')}; see src/evaluation/train.ts.`;
  const weights = trainRanker(lists);
  await store('sentence-ranker.json', { format: 1, about, weights });
  const ranker = createSentenceRanker({ format: 1, about, weights });

  const shapes = { simple: empty(), compound: empty() };
  for (const [{ name }, questions] of analysed) {
    for (const { labelled, analysis } of questions) {
      if (labelled.id.startsWith('quote-')) continue;
      const ranked = rankCandidates(
        analysis.ranked.map(({ candidate }) => candidate),
        analysis,
        ranker,
      );
      if (ranked.length === 0) continue;
      const example = toLabelledExample(
        readSignals(ranked, analysis, analysis.findings),
        labelled.isAnswerable,
        SHARES[name]?.confidence ?? 1,
      );
      const shape = isCompound(analysis) ? shapes.compound : shapes.simple;
      shape.examples.push(example);
      if (name !== 'squad2') shape.tuning.push(example);
    }
  }
  const simple = trainConfidence(shapes.simple.examples, shapes.simple.tuning, FALSE_REFUSALS.simple);
  const compound = trainConfidence(shapes.compound.examples, shapes.compound.tuning, FALSE_REFUSALS.compound);
  await store('confidence.json', { format: 1, about, simple, compound });
}

function empty(): { examples: LabelledExample[]; tuning: LabelledExample[] } {
  return { examples: [], tuning: [] };
}

async function store(name: string, model: unknown): Promise<void> {
  await mkdir(MODELS, { recursive: true });
  await writeFile(`${MODELS}/${name}`, `${JSON.stringify(model, null, 2)}\n`);
  say(`${MODELS}/${name} written`);
}

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

await train();
