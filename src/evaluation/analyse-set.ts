import { join } from 'node:path';
import type { Analysis } from '../answers/analysis.ts';
import { createAnalyser } from '../answers/create-analyser.ts';
import type { SentenceRanker } from '../answers/sentence-ranker.ts';
import { createApp } from '../app.ts';
import type { Config } from '../config.ts';
import { readQuestion } from '../retrieval/read-question.ts';
import type { LabelledQuestion } from './labelled-question.ts';
import type { LabelledSet } from './list-labelled-sets.ts';

/** A labelled question with all that is known of it before it is answered. */
export interface AnalysedQuestion {
  readonly labelled: LabelledQuestion;
  readonly analysis: Analysis;
}

/** How a set is analysed. */
export interface SetAnalysis {
  readonly set: LabelledSet;
  readonly questions: readonly LabelledQuestion[];
  readonly ranker: SentenceRanker;
  readonly config: Config;
}

/** Analyses the questions of a set over a library of its own, which is kept and brought up to date. */
export async function* analyseSet({
  set,
  questions,
  ranker,
  config,
}: SetAnalysis): AsyncGenerator<AnalysedQuestion> {
  const libraryDirectory = join(config.cacheDirectory, 'evaluation', set.name);
  const app = createApp({ ...config, libraryDirectory });
  try {
    await app.ingest([set.corpus]);
    await (await app.embedding()).run();
    const analyse = createAnalyser({ ...(await app.analyserParts()), ranker });
    for (const labelled of questions) {
      const question = readQuestion(
        labelled.text,
        labelled.askedAt === null ? new Date() : new Date(labelled.askedAt),
      );
      yield { labelled, analysis: await analyse(question) };
    }
  } finally {
    await app.close();
  }
}
