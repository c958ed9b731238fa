import type { PhraseTable } from '../retrieval/phrase-groups.ts';

/** Other names for a name, each in folded words like the name itself. */
export type AliasFinder = (name: readonly string[]) => readonly (readonly string[])[];

/** Two steps apart names still mean the same: "US", "United States", "American". What counts less only helps in finding. */
const LEAST_SHARE = 0.6;

/** Finds other names in a table of phrases. */
export function createAliasFinder(phrases: PhraseTable): AliasFinder {
  const othersOf = (name: readonly string[]) =>
    phrases.match(name).flatMap(({ from, to, others }) => (from === 0 && to === name.length ? others : []));
  return (name) => {
    const near = othersOf(name).filter(({ share }) => share >= LEAST_SHARE);
    const far = near.flatMap(({ words, share }) =>
      othersOf(words).filter((other) => share * other.share >= LEAST_SHARE),
    );
    return [...near, ...far].map(({ words }) => words);
  };
}
