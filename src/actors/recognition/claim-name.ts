import type { CuratedActor, CuratedIndex } from '../curated-index.ts';
import type { NameMention } from '../name-mention.ts';
import type { Word } from '../word.ts';
import type { JudgedName } from './judge-names.ts';
import { isActingAt } from './name-evidence.ts';
import type { NameKind } from './name-kind.ts';
import type { WordIndex } from './word-index.ts';

/** Whom the mentions of a name mean, as far as it is told. */
export interface NameClaim {
  /** Whom the curated names know it as. */
  readonly curated: CuratedActor | null;
  readonly kind: NameKind;
  readonly mentions: readonly NameMention[];
}

interface Surroundings {
  readonly words: readonly Word[];
  readonly index: WordIndex;
}

/**
 * Whom a name means: somebody curated; a state where its capital acts in its stead ("Washington insisted"); a body whose name more
 * capitals follow ("Chatham House Middle East"); or somebody new.
 */
export function claimName(
  { name, kind, mentions }: JudgedName,
  curated: CuratedIndex,
  { words, index }: Surroundings,
): NameClaim {
  const known = curated.find(name.text);
  if (known !== undefined && known.kind === kind) return { curated: known, kind, mentions };
  const state = kind === 'person' ? undefined : curated.byMetonym(name.text);
  if (state !== undefined) {
    const acting = mentions.filter((mention) => isActingAt(mention, words, index));
    return { curated: state, kind: acting.length > 0 ? 'state' : 'place', mentions: acting };
  }
  const begun = kind === 'person' ? null : findBegun(name.text, curated);
  if (begun === null) return { curated: null, kind, mentions };
  return {
    curated: begun.actor,
    kind: begun.actor.kind,
    mentions: mentions.map((mention) => cut(mention, begun.words, { words, index })),
  };
}

/** The longest curated name of a body that a longer run of capitals begins with. */
function findBegun(
  text: string,
  curated: CuratedIndex,
): { readonly actor: CuratedActor; readonly words: number } | null {
  const words = text.split(' ');
  for (let count = words.length - 1; count > 1; count--) {
    const actor = curated.find(words.slice(0, count).join(' '));
    if (actor !== undefined && /^(?:organisation|government|armed_group)$/u.test(actor.kind))
      return { actor, words: count };
  }
  return null;
}

function cut(mention: NameMention, count: number, { words, index }: Surroundings): NameMention {
  const last = words[index.startingAt(mention.nameStart) + count - 1];
  return { ...mention, words: mention.words.slice(0, count), end: last?.end ?? mention.end };
}
