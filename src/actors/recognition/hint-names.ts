import type { NameHints } from '../group-names.ts';
import { isGivenName } from '../is-given-name.ts';
import type { GazetteerKind } from './gazetteer.ts';
import type { NameKnowledge } from './name-knowledge.ts';

const SOMEBODY: readonly GazetteerKind[] = ['given', 'surname', 'person', 'country', 'organisation'];

/** What curated names and dictionaries tell of single words. */
export function hintNames({ curated, gazetteer }: NameKnowledge): NameHints {
  return {
    isKnown(word) {
      const kinds = gazetteer.kindsOf(word);
      return curated.find(word) !== undefined || SOMEBODY.some((kind) => kinds.has(kind));
    },
    isPlace(word) {
      const kinds = gazetteer.kindsOf(word);
      const isState = curated.find(word)?.kind === 'state' || kinds.has('country');
      return isState || kinds.has('place') || curated.byMetonym(word) !== undefined;
    },
    isGivenName(word) {
      const kinds = gazetteer.kindsOf(word);
      return isGivenName(word) || (kinds.has('given') && !kinds.has('place'));
    },
  };
}
