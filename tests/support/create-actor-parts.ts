import type { ActorParts } from '../../src/actors/actor-parts.ts';
import { curatedNames } from '../../src/actors/curated-names.ts';
import { createActorReader } from '../../src/actors/directory/create-actor-reader.ts';
import type { CompanionGraph } from '../../src/actors/profile/companion-graph.ts';
import { createProfiler } from '../../src/actors/profile/create-profiler.ts';
import type { Library } from '../../src/library/library.ts';
import { editDistance } from '../../src/retrieval/edit-distance.ts';
import { readDates } from '../../src/retrieval/read-dates.ts';

/** What looking up actors needs, over a library and without curated names; pictures are only recorded. */
export function createActorParts(library: Library) {
  const painted: CompanionGraph[] = [];
  const names = curatedNames.parse({
    format: 1,
    about: [],
    actors: [],
    ambiguous: [],
    caseSensitive: [],
    nicknames: [],
    spellings: [],
    roles: [],
    synonyms: [],
  });
  const parts: ActorParts = {
    reader: createActorReader({ library, names, distance: editDistance }),
    profiler: createProfiler({ library, readDates }),
    painter: {
      async paint(graph) {
        painted.push(graph);
        return Uint8Array.of(1);
      },
    },
  };
  return { ...parts, painted };
}
