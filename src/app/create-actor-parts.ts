import type { ActorParts } from '../actors/actor-parts.ts';
import type { CuratedNames } from '../actors/curated-names.ts';
import type { Library } from '../library/library.ts';

/** What actors are looked up with. */
export interface ActorSupplies {
  readonly library: Pick<Library, 'articles' | 'actors' | 'revision'>;
  readonly names: CuratedNames;
  /** The file of the font that pictures are lettered in. */
  readonly fontFile: string;
}

/** Puts together what looking up actors needs; who is who is read when it is first asked. */
export async function createActorParts({ library, names, fontFile }: ActorSupplies): Promise<ActorParts> {
  const { createActorReader } = await import('../actors/directory/create-actor-reader.ts');
  const { createProfiler } = await import('../actors/profile/create-profiler.ts');
  const { createGraphvizPainter } = await import('../adapters/pictures/graphviz-painter.ts');
  const { editDistance } = await import('../retrieval/edit-distance.ts');
  const { readDates } = await import('../retrieval/read-dates.ts');
  return {
    reader: createActorReader({ library, names, distance: editDistance }),
    profiler: createProfiler({ library, readDates }),
    painter: createGraphvizPainter({ fontFile }),
  };
}
