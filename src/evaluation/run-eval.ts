import { writeFile } from 'node:fs/promises';
import type { Writable } from 'node:stream';
import type { Config } from '../config.ts';
import { EvaluationError } from './evaluation-error.ts';
import { freshSet } from './list-labelled-sets.ts';
import { EVAL_HELP, type EvalOptions, readEvalOptions } from './read-eval-options.ts';
import { createRecorder } from './recorded/create-recorder.ts';
import { type Change, compareMeasures } from './report/compare-measures.ts';
import { drawCurves } from './report/draw-curves.ts';
import { readBaseline } from './report/read-baseline.ts';
import { renderResults } from './report/render-results.ts';
import { type ScoredResults, scoreResults } from './report/scored-results.ts';
import { sampleItems } from './sample-items.ts';
import { createAnswering } from './sections/answering.ts';
import { createClaimsSection } from './sections/claims.ts';
import type { Section } from './sections/section.ts';

/** What measuring runs in. */
export interface EvalParts {
  readonly sections: readonly Section[];
  readonly readConfig: () => Config;
  readonly output: Pick<Writable, 'write'>;
  /** Progress goes here. */
  readonly errors: Pick<Writable, 'write'>;
  /** In milliseconds; only differences count. */
  readonly clock: () => number;
}

/** How a recorder is spoken to. */
const RECORDED: NonNullable<Config['models']['chatEndpoint']> = {
  apiKey: null,
  baseUrl: '',
  variables: { key: 'OPENAI_API_KEY', address: 'OPENAI_BASE_URL' },
  speaks: 'openai',
  limit: 'max_completion_tokens',
  isKeyed: false,
};

/** How often progress is told, in milliseconds. */
const PACE = 10_000;

/**
 * Measures what was asked for.
 *
 * @param words what was typed behind the program's name
 * @returns the process's exit code: 0 done, 1 done and something lost against the baseline, 2 wrong usage
 */
export async function runEval(words: readonly string[], parts: EvalParts): Promise<0 | 1 | 2> {
  try {
    return await run(words, parts);
  } catch (error) {
    if (!(error instanceof EvaluationError)) throw error;
    parts.errors.write(`${error.message}\n`);
    return 2;
  }
}

async function run(words: readonly string[], parts: EvalParts): Promise<0 | 1> {
  const options = readEvalOptions(words);
  if (options.isHelp) {
    parts.output.write(EVAL_HELP);
    return 0;
  }
  if (options.recorded !== undefined) return withRecorder(options, parts);
  return measureAll(options, parts);
}

/** With recorded replies in a language model's place. Tokens are not counted: nobody is paid. */
async function withRecorder(options: EvalOptions, parts: EvalParts): Promise<0 | 1> {
  const config = parts.readConfig();
  const { recorded: folder = '', isRecording } = options;
  if (isRecording && config.models.chat === null)
    throw new EvaluationError('There is nobody to record. Set MODEL, and where it is, first.');
  const endpoint = isRecording ? config.models.chatEndpoint : null;
  const recorder = await createRecorder({ folder, endpoint });
  const name = isRecording ? (config.models.chat ?? '') : 'openai:recorded';
  const models = {
    ...config.models,
    chat: name,
    endpoint: { apiKey: null, baseUrl: recorder.baseUrl },
    chatEndpoint: { ...RECORDED, baseUrl: recorder.baseUrl },
    budget: { ...config.models.budget, tokensPerDay: null, tokensPerServer: null },
  };
  try {
    return await measureAll(options, { ...parts, readConfig: () => ({ ...config, models }) });
  } finally {
    const { replayed, recorded, missing, input, output } = recorder.counts();
    parts.errors.write(
      `${replayed} replies were recorded already, ${recorded} are now, ${missing} are missing. Some ${input} tokens were read, ${output} written.\n`,
    );
    await recorder.close();
  }
}

async function measureAll(options: EvalOptions, parts: EvalParts): Promise<0 | 1> {
  const baseline = options.baseline === undefined ? [] : await readBaseline(options.baseline);
  const all: ScoredResults[] = [];
  let hasLost = false;
  const blind = blindSections(options);
  const sections = blind.length === 0 ? parts.sections : blind;
  for (const { section, set } of choose(sections, options)) {
    const results = await measure(section, set, { ...options, ...parts });
    all.push(results);
    const changes = compare(results, baseline);
    hasLost ||= [...changes.values()].some((change) => change?.verdict === 'lost');
    const told = blind.length === 0 ? results : withoutObservations(results);
    const text = options.isJson ? JSON.stringify(told) : renderResults(told, changes);
    parts.output.write(`${text}\n`);
  }
  if (options.curve !== undefined) await writeFile(options.curve, drawCurves(all));
  return hasLost ? 1 : 0;
}

/** What is measured on sets that nobody here has read. */
function blindSections({ fresh, claims }: EvalOptions): readonly Section[] {
  return [
    ...(fresh === undefined ? [] : [createAnswering(() => [freshSet(fresh)])]),
    ...(claims === undefined ? [] : [createClaimsSection(claims)]),
  ];
}

/** Whoever reads the misses of a set can no longer measure with it. */
function withoutObservations(results: ScoredResults): ScoredResults {
  return { ...results, measures: results.measures.map((measure) => ({ ...measure, observations: [] })) };
}

interface Choice {
  readonly section: Section;
  readonly set: string;
}

function choose(
  sections: readonly Section[],
  { sets, sections: names }: Pick<ReturnType<typeof readEvalOptions>, 'sets' | 'sections'>,
): readonly Choice[] {
  const here = sections.flatMap((section) => section.sets().map((set) => ({ section, set })));
  checkNames(
    'section',
    names ?? [],
    sections.map(({ name }) => name),
  );
  checkNames('set', sets ?? [], [...new Set(here.map(({ set }) => set))]);
  return here.filter(
    ({ section, set }) => (names?.includes(section.name) ?? true) && (sets?.includes(set) ?? true),
  );
}

function checkNames(what: string, wanted: readonly string[], known: readonly string[]): void {
  const unknown = wanted.filter((name) => !known.includes(name));
  if (unknown.length > 0)
    throw new EvaluationError(
      `There is no ${what} “${unknown.join('”, “')}” here, only ${known.join(', ')}.`,
    );
}

async function measure(
  section: Section,
  set: string,
  { readConfig, errors, clock, sample, atOnce }: EvalParts & Pick<EvalOptions, 'sample' | 'atOnce'>,
): Promise<ScoredResults> {
  const started = clock();
  let told = started;
  const results = await section.measure(set, {
    config: readConfig(),
    atOnce,
    sample: (items) => sampleItems(items, sample),
    onProgress(done, total) {
      if (clock() - told < PACE) return;
      told = clock();
      errors.write(`${section.name} · ${set}: ${done} of ${total} questions\n`);
    },
  });
  return scoreResults(results, { section: section.name, set, seconds: (clock() - started) / 1_000 });
}

function compare(
  { section, set, measures }: ScoredResults,
  baseline: readonly ScoredResults[],
): ReadonlyMap<string, Change | null> {
  const former = baseline.find((one) => one.section === section && one.set === set);
  return new Map(
    measures.flatMap((now) => {
      const before = former?.measures.find(({ name }) => name === now.name);
      return before === undefined ? [] : [[now.name, compareMeasures(before, now)] as const];
    }),
  );
}
