import { hash } from 'node:crypto';
import type { Article } from '../../articles/article.ts';
import type { RecognisedActor, Recognition } from '../../library/recognition.ts';
import { createNameIndex } from '../create-name-index.ts';
import { createCuratedIndex } from '../curated-index.ts';
import type { CuratedNames } from '../curated-names.ts';
import { readArticle } from '../read-article.ts';
import type { Recogniser } from '../recogniser.ts';
import { settleStatements } from '../settle-statements.ts';
import { findUnnamed } from './find-unnamed.ts';
import type { Gazetteer } from './gazetteer.ts';
import { hintNames } from './hint-names.ts';
import { listCredited } from './list-credited.ts';
import { listNamed } from './list-named.ts';
import type { NameKnowledge } from './name-knowledge.ts';

/** To be raised with every change of what is found, so that articles are recognised anew. */
const VERSION = 10;

/** What recognising works with. */
export interface RecogniserParts {
  readonly names: CuratedNames;
  readonly gazetteer: Gazetteer;
}

/**
 * Recognises without a language model: names by their capitals, titles and what stands around them, what bears them by the curated
 * names, dictionaries and the words of the name, statements by verbs of saying and quotation marks. A news article takes some 10
 * milliseconds, the first one half a second more.
 */
export function createRecogniser({ names, gazetteer }: RecogniserParts): Recogniser {
  const knowledge: NameKnowledge = { curated: createCuratedIndex(names), gazetteer };
  return {
    id: `built-in/${VERSION}/${hash('sha256', JSON.stringify(names)).slice(0, 12)}`,
    recognise: async (article) => recognise(article, knowledge),
  };
}

function recognise(article: Article, knowledge: NameKnowledge): Omit<Recognition, 'recogniser'> {
  const reading = readArticle(article);
  const index = createNameIndex(reading, hintNames(knowledge));
  const settled = settleStatements(reading, index);
  const named = listNamed(reading, index, { knowledge, settled });
  const credited = listCredited(article, named.actors, knowledge.curated);
  const unnamed = findUnnamed(settled, reading);
  const actors: readonly RecognisedActor[] = [...named.actors, ...credited, ...unnamed.actors];
  const offset = named.actors.length + credited.length;
  return {
    actors,
    statements: settled.map(({ statement, who }) => {
      const position = unnamed.positionOf(statement);
      const actor =
        who === null ? null : (named.positionOf(who) ?? (position === null ? null : offset + position));
      return { ...statement, actor };
    }),
  };
}
