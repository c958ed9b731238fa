import type { Name } from '../name.ts';
import type { NameMention } from '../name-mention.ts';
import type { NamedKind } from './list-as.ts';

/** An actor under construction, with the names of the article that turned out to be theirs. */
export interface NamedGroup {
  readonly kind: NamedKind;
  /** Whether the curated names know it. */
  readonly isCurated: boolean;
  readonly names: Name[];
  readonly mentions: NameMention[];
}
