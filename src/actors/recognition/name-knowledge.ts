import type { CuratedIndex } from '../curated-index.ts';
import type { Gazetteer } from './gazetteer.ts';

/** What is known of names beforehand. */
export interface NameKnowledge {
  readonly curated: CuratedIndex;
  readonly gazetteer: Gazetteer;
}
