import type { CuratedIndex } from '../curated-index.ts';
import { isSamePerson } from '../directory/is-same-person.ts';
import { foldName } from '../fold-name.ts';
import type { NamedKind } from '../recognition/list-as.ts';
import { surname } from '../surname.ts';

interface NamePair {
  readonly name: string;
  readonly alias: string;
  readonly kind: NamedKind;
}

/** Words that many names have. */
const COMMON = /^(?:the|of|and|for|in|on|to|at|de|al|el|bin|ibn|van|von)$/u;

/**
 * Whether a name can be short for another: what a model says about it is believed only where the letters bear it out. A person’s is
 * the surname or the same name spelt with initials; another’s shares a word with it, is made of its initials, or stands in
 * brackets right behind it.
 */
export function isPlausibleAlias(
  { name, alias, kind }: NamePair,
  text: string,
  curated: Pick<CuratedIndex, 'nicknames'>,
): boolean {
  if (foldName(name) === foldName(alias)) return true;
  if (kind === 'person') {
    const words = name.split(' ');
    if (!alias.includes(' ')) return alias === surname(words);
    return isSamePerson(name, alias, curated);
  }
  if (text.includes(`${name} (${alias})`)) return true;
  const words = foldName(name).split(' ');
  const initials = words
    .filter((word) => !COMMON.test(word))
    .map((word) => word[0])
    .join('');
  if (foldName(alias) === initials && initials.length > 1) return true;
  return foldName(alias)
    .split(' ')
    .every((word) => COMMON.test(word) || words.includes(word));
}
