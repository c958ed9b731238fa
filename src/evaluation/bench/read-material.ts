import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { readArticles } from '../../articles/read-articles.ts';
import { listLabelledSets } from '../list-labelled-sets.ts';
import { readOwnLabels } from '../sections/read-own-labels.ts';

/** Texts to make libraries of, and questions to ask them. */
export interface BenchMaterial {
  readonly texts: readonly string[];
  readonly questions: readonly string[];
}

/** The articles and questions that come with the program: the same wherever it is measured. */
export async function readMaterial(): Promise<BenchMaterial> {
  const texts: string[] = [];
  const questions: string[] = [];
  const shipped = listLabelledSets().filter(({ corpus, form }) => form === 'own' && !corpus.startsWith('..'));
  for (const { corpus, questions: labels } of shipped) {
    for (const name of (await readdir(corpus)).toSorted()) {
      for await (const outcome of readArticles(join(corpus, name)))
        if (outcome.kind === 'article') texts.push(outcome.article.text);
    }
    questions.push(...(await readOwnLabels(labels)).map(({ question }) => question));
  }
  return { texts, questions };
}
