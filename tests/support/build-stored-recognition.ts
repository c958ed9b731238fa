import type { StoredRecognition } from '../../src/library/actor-store.ts';
import type { RecognisedActor } from '../../src/library/recognition.ts';

/** An actor as an article names them, mentioned once unless said otherwise. */
export type ShortActor = Pick<RecognisedActor, 'name'> & Partial<RecognisedActor>;

/** Builds what was recognised in an article, people unless said otherwise. */
export function buildStoredRecognition(
  articleId: string,
  actors: readonly (string | ShortActor)[],
): StoredRecognition {
  return {
    articleId,
    recogniser: 'double-1',
    statements: [],
    actors: actors.map((actor) => ({
      kind: 'person',
      gender: null,
      forms: [],
      mentions: [{ start: 0, end: 1, paragraph: 1 }],
      descriptions: [],
      roles: [],
      ...(typeof actor === 'string' ? { name: actor } : actor),
    })),
  };
}
