import type { Mode } from '../answers/answer.ts';
import type { ModelStatus } from '../answers/model-status.ts';
import { describeDateSpan } from '../citations/describe-date-span.ts';
import type { DateSpan } from '../citations/find-date-span.ts';
import type { SpendingReport } from '../models/spending-report.ts';
import { readsLanguages } from '../reading/trial/reads-languages.ts';
import type { TrialResult } from '../reading/trial/trial.ts';
import type { VectorIndexStatus } from '../retrieval/vector-index-status.ts';
import { describeFitness } from './describe-fitness.ts';
import { describeLanguages } from './describe-languages.ts';
import { describeSpending } from './describe-spending.ts';
import { listNames } from './list-names.ts';
import { plural } from './plural.ts';
import type { Reply } from './reply.ts';

/** How Dragoman is doing. */
export interface Status {
  readonly version: string;
  readonly mode: Mode;
  /** The language model that reads; none in the built-in mode. */
  readonly model?: ModelStatus;
  /** What npm run doctor has found of it; `null` where it was not tried. */
  readonly trial?: TrialResult | null;
  /** Whether questions are embedded by an endpoint rather than here. */
  readonly isEmbeddedElsewhere?: boolean;
  readonly articles: number;
  readonly passages: number;
  /** In order of how many articles are from them. */
  readonly outlets: readonly string[];
  /** The time the articles cover; `null` where none is dated. */
  readonly span: DateSpan | null;
  /** `null` before the first question: until then nothing is loaded. */
  readonly index: VectorIndexStatus | null;
  /** Passages on their way from word vectors to the neural model; absent where none is. */
  readonly goingOver?: { readonly passages: number; readonly passagesLeft: number };
  /** Why the neural model does not work here; absent as long as nothing is known against it. */
  readonly neuralTrouble?: string;
}

const MODES: Readonly<Record<Mode, string>> = {
  extractive: 'built in: answers are quoted from the articles, no language model takes part',
  generated: 'a language model decides what answers; the quotes are word for word',
};

/** What is known besides. */
export interface StatusNotes {
  /** To where the reply is shown and back, where that is known. */
  readonly latencyMs?: number | null;
  /** What models have cost today, for those who may know. */
  readonly spending?: SpendingReport | null;
}

/**
 * What answers, from what, and how it is searched.
 */
export function statusReply(status: Status, { latencyMs = null, spending = null }: StatusNotes = {}): Reply {
  const { version, mode, model, trial = null, articles, passages, outlets, span, index } = status;
  const facts = [
    `Mode: ${MODES[mode]}`,
    ...(model === undefined ? [] : [`Model: ${describeModel(model)}`, `Reading: ${describeTrial(trial)}`]),
    ...(spending === null ? [] : [`Budget: ${describeSpending(spending)}`]),
    `Languages: ${describeLanguages(model !== undefined && readsLanguages(trial))}`,
    `Library: ${plural(articles, 'article')}, ${plural(passages, 'passage')}${nameOutlets(outlets)}`,
    ...(span === null ? [] : [describeDateSpan(span)]),
    `Search: by words and by meaning; ${describeIndex(index)}`,
    ...describeGoingOver(status),
    ...(latencyMs === null ? [] : [`Connection: ${Math.round(latencyMs)} ms there and back`]),
    `Version: ${version}`,
  ];
  return {
    tone: 'plain',
    blocks: [
      { kind: 'heading', text: 'Status' },
      { kind: 'list', items: facts.map((text) => ({ text, detail: null, url: null })) },
      ...(index?.trouble == null ? [] : [{ kind: 'note' as const, text: troubleOf(index.trouble) }]),
    ],
  };
}

/** Without the model it is not gone over to at all. */
function describeGoingOver({ goingOver, neuralTrouble }: Status): readonly string[] {
  if (neuralTrouble !== undefined)
    return [
      'Meaning: by word vectors, because the neural model does not work here; npm run doctor tells more',
    ];
  if (goingOver === undefined) return [];
  const done = (goingOver.passages - goingOver.passagesLeft).toLocaleString('en-GB');
  return [
    `Meaning: the neural model has read ${done} of ${plural(goingOver.passages, 'passage')}; word vectors serve for the others`,
  ];
}

function describeModel({
  id,
  isResting,
  answered,
  fellBack,
  dropped,
  translated,
  untranslated,
}: ModelStatus): string {
  const sum = (counts: Readonly<Record<string, number>>) =>
    Object.values(counts).reduce((total, many) => total + many, 0);
  const [count, kept] = [sum(dropped), sum(untranslated)];
  const record = [
    `read for ${plural(answered, 'question')} since the start`,
    ...(fellBack === 0 ? [] : [`${fellBack} given without it`]),
    ...(count === 0 ? [] : [`${plural(count, 'sentence')} of its own dropped by the check`]),
    ...(translated + kept === 0
      ? []
      : [`${translated} of ${plural(translated + kept, 'translation')} passed theirs`]),
    ...(isResting ? ['left alone for a while, because it failed again and again'] : []),
  ];
  return `${id} (${record.join(', ')})`;
}

function describeTrial(trial: TrialResult | null): string {
  return trial === null
    ? 'not tried yet, so that the model is taken to read well; npm run doctor asks it questions whose answers are known'
    : `found by npm run doctor to be ${describeFitness(trial)}`;
}

function nameOutlets(outlets: readonly string[]): string {
  return outlets.length === 0 ? '' : ` (${listNames(outlets, 5)})`;
}

function describeIndex(index: VectorIndexStatus | null): string {
  if (index === null) return 'the index is loaded with the first question';
  const vectors = plural(index.vectors, 'vector');
  if (index.mode === 'hnsw') return `${vectors} in an HNSW graph`;
  if (index.mode === 'building') return `${vectors}, their HNSW graph is being built`;
  return `${vectors}, all compared`;
}

function troubleOf(trouble: string): string {
  return `The HNSW graph cannot be used: ${trouble}. Answers are the same, only slower in large libraries.`;
}
