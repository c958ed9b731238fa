import { readOptions } from './read-options.ts';
import { readWholeNumber } from './read-whole-number.ts';

/** What is to be measured. */
export interface BenchOptions {
  /** How many passages the libraries are to have. */
  readonly sizes: readonly number[];
  /** How many questions are asked. */
  readonly questions: number;
  /** Whether public articles are measured as well, where they are. */
  readonly hasPublic: boolean;
  readonly isJson: boolean;
  readonly isHelp: boolean;
}

/** What can be asked for. */
export const BENCH_HELP = `Usage: npm run -s bench -- [options]

Measures what libraries of several sizes cost, each step in a process of its own, and prints a table: taking articles in (seconds,
passages a second, indexing their vectors, most memory), reading the library when it is opened, the first answer from a cold start, and the time for a
search and for an answer (median and 95 %), also as multiples of a yardstick: the time that sorting 200 000 numbers took meanwhile.
Times are processor time, so that what else the machine is doing does not show in them.

  --sizes 131,6000,60000   passages of the made-up libraries
  --questions 100          how many questions each is asked
  --made-up-only           leave out the public articles beside the project
  --json                   print JSON, one library per line
  --help                   print this

Exit codes: 0 done, 2 wrong usage.
`;

const SIZES = [131, 6_000, 60_000];
const QUESTIONS = 100;

const OPTIONS = {
  sizes: { type: 'string' },
  questions: { type: 'string' },
  'made-up-only': { type: 'boolean' },
  json: { type: 'boolean' },
  help: { type: 'boolean' },
} as const;

/** @throws {EvaluationError} for what is no option, and for values that options do not take */
export function readBenchOptions(words: readonly string[]): BenchOptions {
  const values = readOptions(words, OPTIONS);
  return {
    sizes:
      values.sizes === undefined
        ? SIZES
        : values.sizes.split(',').map((size) => readWholeNumber('--sizes', size)),
    questions: values.questions === undefined ? QUESTIONS : readWholeNumber('--questions', values.questions),
    hasPublic: values['made-up-only'] !== true,
    isJson: values.json === true,
    isHelp: values.help === true,
  };
}
