import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Writable } from 'node:stream';
import type { LibraryCost } from './bench/bench-costs.ts';
import type { BenchLibrary } from './bench/measure-library.ts';
import type { BenchMaterial } from './bench/read-material.ts';
import { renderBench } from './bench/render-bench.ts';
import { writeBenchCorpus } from './bench/write-bench-corpus.ts';
import { EvaluationError } from './evaluation-error.ts';
import { BENCH_HELP, readBenchOptions } from './read-bench-options.ts';

/** What measuring speed runs in. */
export interface BenchParts {
  readonly readMaterial: () => Promise<BenchMaterial>;
  readonly measure: (library: BenchLibrary) => Promise<LibraryCost>;
  readonly output: Pick<Writable, 'write'>;
  /** Progress goes here. */
  readonly errors: Pick<Writable, 'write'>;
}

/** A public set of 5 183 abstracts: real text to measure with, where it is. */
const SCIFACT = '../shared/bench/scifact/corpus.jsonl.gz';

/**
 * Measures what libraries cost: taking in, starting, searching, answering.
 *
 * @param words what was typed behind the program's name
 * @returns the process's exit code: 0 done, 2 wrong usage
 */
export async function runBench(words: readonly string[], parts: BenchParts): Promise<0 | 2> {
  try {
    await run(words, parts);
    return 0;
  } catch (error) {
    if (!(error instanceof EvaluationError)) throw error;
    parts.errors.write(`${error.message}\n`);
    return 2;
  }
}

async function run(
  words: readonly string[],
  { readMaterial, measure, output, errors }: BenchParts,
): Promise<void> {
  const options = readBenchOptions(words);
  if (options.isHelp) {
    output.write(BENCH_HELP);
    return;
  }
  const { texts, questions } = await readMaterial();
  const directory = await mkdtemp(join(tmpdir(), 'dragoman-bench-'));
  try {
    const asked = join(directory, 'questions.txt');
    await writeFile(asked, `${evenly(questions, options.questions).join('\n')}\n`);
    const costs: LibraryCost[] = [];
    const add = async (name: string, file: string) => {
      errors.write(`${name} …\n`);
      const folder = await mkdtemp(join(directory, 'library-'));
      const [firstQuestion = ''] = questions;
      costs.push(await measure({ name, file, directory: folder, questions: asked, firstQuestion }));
      await rm(folder, { recursive: true });
    };
    for (const passages of options.sizes) {
      const file = join(directory, `${passages}.jsonl`);
      await writeBenchCorpus({ file, passages, texts });
      await add(`made up, ${passages}`, file);
      await rm(file);
    }
    if (options.hasPublic && existsSync(SCIFACT)) await add('scifact', SCIFACT);
    output.write(
      options.isJson ? `${costs.map((cost) => JSON.stringify(cost)).join('\n')}\n` : renderBench(costs),
    );
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

/** So many of the questions, from all of them: each set asks in its own way. */
function evenly(questions: readonly string[], count: number): readonly string[] {
  const step = Math.max(1, questions.length / count);
  return questions.filter((_, at) => Math.floor(at / step) !== Math.floor((at - 1) / step)).slice(0, count);
}
