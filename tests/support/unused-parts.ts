import type { ActorParts } from '../../src/actors/actor-parts.ts';
import type { Understander } from '../../src/conversation/create-understander.ts';
import type { Searcher } from '../../src/retrieval/searcher.ts';

const unused = (what: string) => () => Promise.reject(new Error(`${what} was not expected to be used.`));

/** Parts of commands that a test has no use for: they fail when they are used, or leave everything as it is. */
export const unusedParts: {
  readonly searcher: Searcher;
  readonly understander: Understander;
  readonly actors: ActorParts;
} = {
  searcher: { search: unused('The searcher') },
  understander: { understand: async ({ question }) => question },
  actors: {
    reader: { read: unused('The reader of actors') },
    profiler: { profile: unused('The profiler') },
    painter: { paint: unused('The painter') },
  },
};
