import type { Corpus } from './corpus.ts';
import type { QueryName, QueryWord } from './query.ts';
import type { Question } from './question.ts';

/** What is needed to tell names from other words. */
export interface NameEvidence {
  readonly corpus: Corpus;
  /** Frequency rank in English, 0 being the commonest; `null` if the word is not known. */
  readonly frequency: { rankOf(word: string): number | null };
}

/** From this share of capitals on, a word of the library is taken for a name even if the question has it in lower case. */
const NAME_SHARE = 0.7;
/** In a question in which this share of the words behind the first has capitals, they tell nothing: it is written like a headline. */
const HEADLINE_SHARE = 0.8;
/** So few words may all be names. */
const FEW_WORDS = 4;
const CALENDAR =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|christmas|easter)$/u;
const BETWEEN_PARTS =
  /^(?:[\s-]|\s(?:of(?: the)?|al|el|bin|bint|ibn|de|del|della|di|da|dos|van|von|der|den|la|le|du|st\.?)\s|\.\s)$/u;

/**
 * The names in a question: words with capitals, or such as the library mostly writes with one, that follow each other. The calendar's
 * names are left out.
 */
export function findNames(
  { text, words: all }: Question,
  words: readonly QueryWord[],
  evidence: NameEvidence,
): readonly QueryName[] {
  const trustsCapitals = areCapitalsTelling(text, all);
  const names: { from: number; to: number }[] = [];
  words.forEach((candidate, position) => {
    if (!isNameLike(candidate, trustsCapitals, text, evidence)) return;
    const last = names.at(-1);
    const before = words[position - 1];
    if (last?.to === position && before !== undefined && follow(text, before, candidate))
      last.to = position + 1;
    else names.push({ from: position, to: position + 1 });
  });
  return names.map(({ from, to }) => ({
    text: text.slice(words[from]?.word.start ?? 0, words[to - 1]?.word.end ?? all.length),
    from,
    to,
  }));
}

function areCapitalsTelling(text: string, words: Question['words']): boolean {
  if (text === text.toUpperCase()) return false;
  const later = words.slice(1);
  const capitals = later.filter(({ start }) => /^\p{Lu}/u.test(text.charAt(start)));
  return words.length <= FEW_WORDS || capitals.length < HEADLINE_SHARE * later.length;
}

function isNameLike(
  { word, isFrame }: QueryWord,
  trustsCapitals: boolean,
  text: string,
  { corpus, frequency }: NameEvidence,
): boolean {
  if (!/^\p{L}/u.test(word.text) || CALENDAR.test(word.text)) return false;
  const id = corpus.vocabulary.find(word.text);
  if (id !== undefined && corpus.occurrences(id) > 0) {
    const share = corpus.nameShare(id);
    if (share !== null && share >= NAME_SHARE) return true;
    return trustsCapitals && word.isNameLike && !isFrame && share !== 0;
  }
  const isCapital = /^\p{Lu}/u.test(text.charAt(word.start));
  return isCapital && trustsCapitals && (word.isNameLike || frequency.rankOf(word.text) === null);
}

function follow(text: string, before: QueryWord, after: QueryWord): boolean {
  return after.word.isJoined || BETWEEN_PARTS.test(text.slice(before.word.end, after.word.start));
}
