import type { Article } from '../../src/articles/article.ts';
import type { RecognisedActor, Recognition } from '../../src/library/recognition.ts';

/** An actor by name, found wherever an article has the name. */
export type NamedActor = Pick<RecognisedActor, 'name' | 'kind'> & Partial<RecognisedActor>;

/** Builds what was recognised in an article: given actors wherever their names stand in it, and no statements. */
export function buildRecognition(
  { text }: Pick<Article, 'text'>,
  actors: readonly NamedActor[],
  recogniser = 'double-1',
): Recognition {
  return {
    recogniser,
    statements: [],
    actors: actors.map((actor) => ({
      gender: null,
      forms: [],
      descriptions: [],
      roles: [],
      mentions: [...text.matchAll(new RegExp(actor.name, 'gu'))].map(({ index }) => ({
        start: index,
        end: index + actor.name.length,
        paragraph: 1,
      })),
      ...actor,
    })),
  };
}
