import type { Word } from '../../retrieval/read-words.ts';

/** Offices and titles that stand before a name without being part of it. */
const TITLES = new Set(
  (
    'mr mrs ms miss dr prof professor president vice prime minister premier chancellor king queen prince princess pope sir lady lord senator sen representative rep ' +
    'congressman congresswoman governor gov mayor general gen colonel col major captain capt lieutenant lt sergeant sgt admiral judge justice chief secretary director ' +
    'ambassador chairman chairwoman chair leader spokesman spokeswoman spokesperson minister adviser advisor commissioner inspector officer detective coach ceo editor ' +
    'state defense defence foreign interior finance press security national deputy former house white us usa'
  ).split(' '),
);

/**
 * Whether a text gives one of the surnames asked about to somebody else: "Isaac Herzog" where the question says "Michael Herzog".
 *
 * @param names the names asked about, each as folded words in order
 * @param words the words of the text
 */
export function namesConflict(names: readonly (readonly string[])[], words: readonly Word[]): boolean {
  return names.some((name) => {
    const [first, last] = [name.at(-2), name.at(-1)];
    if (first === undefined || last === undefined || TITLES.has(first)) return false;
    const places = words.flatMap((word, at) => (word.text === last ? [at] : []));
    if (places.length === 0 || words.some((word) => word.text === first)) return false;
    return places.every((at) => {
      const before = words[at - 1];
      const follows = before !== undefined && words[at] !== undefined && words[at].start - before.end <= 2;
      return follows && before.text.length > 2 && isGivenName(before, words[at - 2]);
    });
  });
}

function isGivenName(word: Word, before: Word | undefined): boolean {
  const startsText = before === undefined;
  return (word.isNameLike || startsText) && !TITLES.has(word.text);
}
