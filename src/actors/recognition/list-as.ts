import type { NameClaim } from './claim-name.ts';
import type { Gazetteer } from './gazetteer.ts';
import { isBodyWord } from './is-body-word.ts';
import type { JudgedName } from './judge-names.ts';
import type { NameKind } from './name-kind.ts';

interface Signs {
  readonly gazetteer: Gazetteer;
  /** Whether the article attributes a statement to it. */
  readonly isSpeaker: boolean;
}

/** What can be listed as an actor that an article names. */
export type NamedKind = Exclude<NameKind, 'place' | 'people' | 'other'>;

/**
 * As what a name is to be listed: `null` where it is not sure enough that it belongs to somebody who can act. It is where it is
 * curated, speaks, tells by its words what it is, or does something more than once.
 */
export function listAs(
  { name, evidence }: JudgedName,
  { kind, curated }: NameClaim,
  { gazetteer, isSpeaker }: Signs,
): NamedKind | null {
  if (kind === 'place' || kind === 'people' || kind === 'other') return null;
  if (curated !== null || isSpeaker || kind === 'state') return kind;
  const words = name.text.split(' ');
  const { mentions, acts, speaks, personal, hasPeople } = evidence;
  if (kind === 'person') {
    const isTitled = name.mentions.some((mention) => mention.isTitled);
    return words.length > 1 || isTitled || speaks > 0 || personal > 0 || mentions > 1 ? kind : null;
  }
  // "The Commission" may be short for a longer name.
  if (words.some((word) => isBodyWord(word))) return kind;
  const known = gazetteer.kindsOf(name.text);
  if (known.has('organisation') && !known.has('place')) return kind;
  return speaks > 0 || hasPeople > 0 || acts > 1 || (acts > 0 && mentions > 1) ? kind : null;
}
