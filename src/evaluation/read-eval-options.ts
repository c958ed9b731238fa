import { readOptions } from './read-options.ts';
import { readWholeNumber } from './read-whole-number.ts';

/** What is to be measured, and how it is told. */
export interface EvalOptions {
  /** Names of sets; `undefined` for all. */
  readonly sets: readonly string[] | undefined;
  /** Names of sections; `undefined` for all. */
  readonly sections: readonly string[] | undefined;
  /** How many questions of each set at most; `undefined` for all. */
  readonly sample: number | undefined;
  /** A folder with a set written blind, of which only totals are told; `undefined` for the sets that are known. */
  readonly fresh: string | undefined;
  /** The same with claims. */
  readonly claims: string | undefined;
  readonly isJson: boolean;
  /** A file with the results of an earlier run. */
  readonly baseline: string | undefined;
  /** The file to draw the risk–coverage curves into. */
  readonly curve: string | undefined;
  /** A folder of recorded replies that stand in for a language model; with `isRecording`, MODEL is asked for those that are not there. */
  readonly recorded: string | undefined;
  readonly isRecording: boolean;
  /** How many questions are asked at the same time. */
  readonly atOnce: number;
  readonly isHelp: boolean;
}

/** What can be asked for. */
export const EVAL_HELP = `Usage: npm run -s eval -- [options]

Measures finding, answering and refusing on our own questions and on the public sets beside the project, and prints a table:
each figure with its 95 % bootstrap interval, what it is to reach, and what others reach.

  --sets a,b        only these sets (briefs, other, training-a, training-b; five, squad2, clapnq, multihop, scifact, realtimeqa)
  --sections a,b    only these sections (finding, answering, refusing, checking, statements, names, actors)
  --sample N        only N questions of each set, the same in every run
  --fresh DIR       only the set written blind in DIR (articles/ and questions.jsonl): totals by kind, no single question
  --claims DIR      only the claims written blind in DIR (articles/ and claims.jsonl): totals, no single claim
  --json            print JSON, one object per section and set, with what was seen of every question
  --baseline FILE   compare with what an earlier run printed with --json, and mark what changed beyond chance
  --curve FILE.svg  draw which share of the answers is wrong at every share of questions answered
  --recorded DIR    with a language model whose replies are in DIR, asking nobody
  --record DIR      with MODEL, keeping its replies (and hashes of the requests) in DIR; those that are there are not asked for again
  --at-once N       ask N questions at the same time, which spoils the times; for models that are slow
  --help            print this

Exit codes: 0 done, 1 done and something lost against the baseline, 2 wrong usage.
`;

const OPTIONS = {
  sets: { type: 'string' },
  sections: { type: 'string' },
  sample: { type: 'string' },
  fresh: { type: 'string' },
  claims: { type: 'string' },
  json: { type: 'boolean' },
  baseline: { type: 'string' },
  curve: { type: 'string' },
  recorded: { type: 'string' },
  record: { type: 'string' },
  'at-once': { type: 'string' },
  help: { type: 'boolean' },
} as const;

/** @throws {EvaluationError} for what is no option, and for values that options do not take */
export function readEvalOptions(words: readonly string[]): EvalOptions {
  const values = readOptions(words, OPTIONS);
  return {
    sets: list(values.sets),
    sections: list(values.sections),
    sample: values.sample === undefined ? undefined : readWholeNumber('--sample', values.sample),
    fresh: values.fresh,
    claims: values.claims,
    isJson: values.json === true,
    baseline: values.baseline,
    curve: values.curve,
    recorded: values.recorded ?? values.record,
    isRecording: values.record !== undefined && values.recorded === undefined,
    atOnce: values['at-once'] === undefined ? 1 : readWholeNumber('--at-once', values['at-once']),
    isHelp: values.help === true,
  };
}

function list(given: string | undefined): readonly string[] | undefined {
  return given?.split(',').map((name) => name.trim());
}
