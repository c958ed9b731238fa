import type { Mention } from '../../library/recognition.ts';
import type { NamedKind } from '../recognition/list-as.ts';
import type { NameKnowledge } from '../recognition/name-knowledge.ts';
import { wordClasses } from '../word-classes.ts';

interface NewName {
  readonly name: string;
  readonly kind: NamedKind;
  readonly mentions: readonly Mention[];
}

/**
 * Whether a name that the built-in recogniser has not taken for an actor can be one because a model says so. Days, peoples and what
 * dictionaries know only as places cannot; states are all known; a single word has to stand there twice.
 */
export function canBeNew({ name, kind, mentions }: NewName, { curated, gazetteer }: NameKnowledge): boolean {
  const words = name.split(' ');
  if (mentions.length === 0 || kind === 'state' || (words.length === 1 && mentions.length < 2)) return false;
  if (words.some((word) => wordClasses.isTime(word.toLowerCase())) || curated.isDemonym(name)) return false;
  const known = curated.find(name);
  if (known !== undefined) return known.kind === kind;
  const kinds = gazetteer.kindsOf(name);
  const isPlace = kinds.has('place') || kinds.has('country') || kinds.has('people');
  return !isPlace || kinds.has('organisation') || (kind === 'person' && kinds.has('person'));
}
