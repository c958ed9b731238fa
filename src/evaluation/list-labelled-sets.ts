import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { EvaluationError } from './evaluation-error.ts';
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

function own(name: string, corpus: string, questions: string): LabelledSet {
  return { name, corpus, questions, form: 'own', readQuestions: () => readOwnQuestions(questions) };
}

/**
 * A set that somebody wrote blind: `articles/` and `questions.jsonl` in one folder, beside the project.
 *
 * @throws {EvaluationError} if the folder is no such set
 */
export function freshSet(folder: string): LabelledSet {
  const [corpus, questions] = [join(folder, 'articles'), join(folder, 'questions.jsonl')];
  for (const path of [corpus, questions])
    if (!existsSync(path))
      throw new EvaluationError(
        `${folder} is no fresh set: there is no ${path}. It holds articles/ and questions.jsonl.`,
      );
  return own(`fresh-${basename(folder)}`, corpus, questions);
}

/** The sets there are here: our own always, the public ones and the five articles where they lie beside the project. */
export function listLabelledSets(): readonly LabelledSet[] {
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
