import { readDeeds } from '../deeds/read-deeds.ts';

const PERSONAL = /^(?:he|she)$/u;
/** Before a name it begins a sentence and is no given name. */
const FUNCTION_WORD =
  /^(?:In|On|At|From|But|And|If|The|When|While|With|For|To|As|Since|After|Before|By|Of|That|Then|Yet|Both|Neither|So|Although|Though|Because|Like|Under|Over|Inside|Outside|Until|Once)$/u;

/**
 * Whom the "he" or "she" means that a sentence's verb has for a doer: who does what the sentence before tells, if that is one person only.
 *
 * @returns the stem of the person's last name; `null` where it is not certain
 */
export function meantByPronoun(before: string, sentence: string, articleText: string): string | null {
  const own = readDeeds(sentence).filter(({ isMain }) => isMain);
  if (own.length === 0 || !own.every(({ doer }) => doer === null || PERSONAL.test(doer.pronoun ?? '')))
    return null;
  const people = readDeeds(before).flatMap(({ doer }) =>
    doer?.isName === true && isPerson(before.slice(doer.start, doer.end), articleText) ? [doer.heads] : [],
  );
  const heads = new Set(people.flat());
  return heads.size === 1 ? (people[0]?.[0] ?? null) : null;
}

/** A person is called by a given name or title somewhere: "Joe Biden", "Secretary Blinken". */
function isPerson(written: string, articleText: string): boolean {
  const name =
    written
      .split(/\s+/u)
      .at(-1)
      ?.replace(/[^\p{L}-]/gu, '') ?? '';
  if (name === '') return false;
  const called = articleText.matchAll(
    new RegExp(`(?<before>\\p{Lu}\\p{L}+|(?:Mrs?|Ms|Dr|Sen|Gen|Rep)\\.) ${name}\\b`, 'gu'),
  );
  return [...called].some(({ groups }) => !FUNCTION_WORD.test(groups?.['before'] ?? ''));
}
