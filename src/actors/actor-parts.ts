import type { ActorReader } from './directory/create-actor-reader.ts';
import type { GraphPainter } from './profile/companion-graph.ts';
import type { Profiler } from './profile/create-profiler.ts';

/** What looking up actors needs. */
export interface ActorParts {
  readonly reader: ActorReader;
  readonly profiler: Profiler;
  readonly painter: GraphPainter;
}
