import { readWords } from './read-words.ts';

/** Phrases of which each may stand for the others: the names of one actor, the titles of one office, synonyms. */
export interface PhraseGroup {
  readonly phrases: readonly string[];
  /** How much another phrase of the group counts where one was searched for, 0 to 1. */
  readonly share: number;
}

/** A phrase found in a text's words, and what may stand for it. */
export interface PhraseMatch {
  /** Positions in the words: from `from` to before `to`. */
  readonly from: number;
  readonly to: number;
  /** The other phrases of its groups, each as folded words. */
  readonly others: readonly { readonly words: readonly string[]; readonly share: number }[];
}

/** Looks up which phrases occur in a text. */
export interface PhraseTable {
  /** The phrases found among folded words, longest first at each position, without overlap. */
  match(words: readonly string[]): readonly PhraseMatch[];
}

interface Entry {
  readonly words: readonly string[];
  readonly groups: PhraseGroup[];
}

/** Indexes groups of phrases by their words; capitals, accents, hyphens and full stops make no difference. */
export function createPhraseTable(groups: readonly PhraseGroup[]): PhraseTable {
  const entries = new Map<string, Entry>();
  let longest = 0;
  for (const group of groups) {
    for (const phrase of group.phrases) {
      const words = foldPhrase(phrase);
      longest = Math.max(longest, words.length);
      const entry = entries.get(words.join(' '));
      if (entry === undefined) entries.set(words.join(' '), { words, groups: [group] });
      else entry.groups.push(group);
    }
  }

  const findAt = (words: readonly string[], from: number): PhraseMatch | undefined => {
    for (let to = Math.min(words.length, from + longest); to > from; to--) {
      const entry = entries.get(words.slice(from, to).join(' '));
      if (entry !== undefined) return { from, to, others: othersOf(entry) };
    }
    return undefined;
  };

  return {
    match(words) {
      const matches: PhraseMatch[] = [];
      for (let at = 0; at < words.length; at++) {
        const match = findAt(words, at);
        if (match === undefined) continue;
        matches.push(match);
        at = match.to - 1;
      }
      return matches;
    },
  };
}

/** The folded words of a phrase, compounds in their parts only. */
export function foldPhrase(phrase: string): readonly string[] {
  return readWords(phrase)
    .filter((word) => !word.isJoined)
    .map((word) => word.text);
}

function othersOf({ words, groups }: Entry): PhraseMatch['others'] {
  const self = words.join(' ');
  return groups.flatMap(({ phrases, share }) =>
    phrases
      .map(foldPhrase)
      .filter((other) => other.join(' ') !== self)
      .map((other) => ({ words: other, share })),
  );
}
