import { setImmediate } from 'node:timers/promises';
import type { ActorEdit, StoredRecognition } from '../../library/actor-store.ts';
import type { Library } from '../../library/library.ts';
import { createCuratedIndex } from '../curated-index.ts';
import type { CuratedNames } from '../curated-names.ts';
import type { ActorDirectory } from './actor-directory.ts';
import { buildActors } from './build-actors.ts';
import { createActorDirectory } from './create-actor-directory.ts';

/** Reads who acts in a library. */
export interface ActorReader {
  /**
   * Everybody in the articles as a server sees them, with what its moderators changed; `null` for the library as it is. Kept in
   * memory until articles or changes are others.
   */
  read(serverId: string | null): Promise<ActorDirectory>;
}

interface ReaderParts {
  readonly library: Pick<Library, 'actors' | 'revision'>;
  readonly names: CuratedNames;
  /** Of two words, in letters. */
  readonly distance: (left: string, right: string) => number;
}

/** Directories of so many servers are kept. */
const KEPT = 32;

/** Reads what was recognised in the articles when it is first needed, and again when the library has changed. */
export function createActorReader({ library, names, distance }: ReaderParts): ActorReader {
  const curated = createCuratedIndex(names);
  let read:
    | { readonly revision: number; readonly recognitions: Promise<readonly StoredRecognition[]> }
    | undefined;
  const kept = new Map<string, Promise<ActorDirectory>>();

  const build = async (
    recognitions: readonly StoredRecognition[],
    edits: readonly ActorEdit[],
  ): Promise<ActorDirectory> =>
    createActorDirectory({ actors: await buildActors({ recognitions, curated, distance, edits }), distance });

  const readAll = async (revision: number) => {
    if (read?.revision !== revision) {
      kept.clear();
      read = {
        revision,
        recognitions: collect(library.actors.all()),
      };
    }
    return read.recognitions;
  };

  return {
    async read(serverId) {
      const revision = await library.revision();
      const edits = await library.actors.edits(serverId);
      const recognitions = await readAll(revision);
      // Servers that changed nothing share a directory.
      const key = edits.map((edit) => edit.key).join(' ');
      const known = kept.get(key);
      if (known !== undefined) return known;
      const directory = build(
        recognitions,
        edits.map(({ edit }) => edit),
      );
      const [oldest] = kept.keys();
      if (kept.size >= KEPT && oldest !== undefined) kept.delete(oldest);
      kept.set(key, directory);
      return directory;
    },
  };
}

async function collect(
  batches: AsyncIterable<readonly StoredRecognition[]>,
): Promise<readonly StoredRecognition[]> {
  const all: StoredRecognition[] = [];
  for await (const batch of batches) {
    all.push(...batch);
    // Reading takes its time, and somebody else may be waiting for a reply.
    await setImmediate();
  }
  return all;
}
