import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { LabelledQuestion } from './labelled-question.ts';
import { readBenchmark } from './read-benchmark.ts';
import { readOwnQuestions } from './read-own-questions.ts';

/** A corpus and questions over it. */
export interface LabelledSet {
  readonly name: string;
  /** The file or folder to ingest. */
  readonly corpus: string;
  /** The file with its questions. */
  readonly questions: string;
  /** How they are labelled: as our own are, see `read-own-labels.ts`, or as in a public set. */
  readonly form: 'own' | 'public';
  readonly readQuestions: () => Promise<readonly LabelledQuestion[]>;
}

const BENCHMARKS = '../shared/bench';

/** The sets there are here: our own always, the public ones and the five articles where they lie beside the project. */
export function listLabelledSets(): readonly LabelledSet[] {
  const own = (name: string, corpus: string, questions: string): LabelledSet => ({
    name,
    corpus,
    questions,
    form: 'own',
    readQuestions: () => readOwnQuestions(questions),
  });
  const benchmark = (name: string): LabelledSet => ({
    name,
    corpus: join(BENCHMARKS, name, 'corpus.jsonl.gz'),
    questions: join(BENCHMARKS, name, 'queries.jsonl'),
    form: 'public',
    readQuestions: () => readBenchmark(join(BENCHMARKS, name)),
  });
  return [
    own('briefs', 'data/articles', 'tests/fixtures/brief-questions.jsonl'),
    own('other', 'tests/fixtures/other-corpus', 'tests/fixtures/other-questions.jsonl'),
    own('training-a', 'data/training/corpus-a', 'data/training/questions-a.jsonl'),
    own('training-b', 'data/training/corpus-b', 'data/training/questions-b.jsonl'),
    own('five', '../shared/articles', '../shared/eval/questions.jsonl'),
    ...['squad2', 'clapnq', 'multihop', 'scifact', 'realtimeqa'].map(benchmark),
  ].filter(({ corpus }) => existsSync(corpus));
}
