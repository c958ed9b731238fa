import { readFileSync } from 'node:fs';

const FILE = new URL('../../data/language/abbreviations.json', import.meta.url);
const { beforeNames, anywhere, commonWords } = readLists();

/** Never the end of a sentence: a name or a number follows. */
const BEFORE_NAMES = new Set(beforeNames);
/** May end a sentence, too: it goes on unless the next word is one that sentences begin with. */
const ANYWHERE = new Set(anywhere);
/** Abbreviations that are words as well: short for something only with a capital, or before a figure. */
const COMMON_WORDS = new Set(commonWords);

const OPENERS =
  /^[\s"'“”‘’([]*(?:The|A|An|In|On|At|It|He|She|They|We|I|You|This|That|These|Those|But|And|As|For|If|When|While|After|Before|There|His|Her|Their|Its|Our|My|So|Some|Many|One|Then|However|Meanwhile|Since|Last|Now|What|Who|How|Why|With|From|By|To|No|Not|Asked|Both|Each|According|Also|Yet|Still)\b/u;

/** "Capt. (Res.)", "Col. (ret.)": a name follows. */
const IN_BRACKETS = /\p{L}\. \(\p{L}{2,4}\.\)\s*$/u;
/** In characters: more than any abbreviation with the name before it. A search of the whole would be quadratic in long words. */
const LONGEST_END = 80;

/**
 * Whether a stretch of text that ends in a full stop ends in an abbreviation rather than a sentence.
 *
 * @param before the text up to and including the full stop (white space behind it does not matter)
 * @param after what follows
 */
export function endsWithAbbreviation(before: string, after: string): boolean {
  const end = before.slice(-LONGEST_END);
  if (IN_BRACKETS.test(end)) return !OPENERS.test(after);
  const word = /([\p{L}][\p{L}.]*)\.\s*$/u.exec(end)?.[1];
  if (word === undefined) return false;
  const lower = word.toLowerCase();
  if (BEFORE_NAMES.has(lower) && !/^\p{Lu}{2,}$/u.test(word) && !/^\p{Lu}$/u.test(word)) {
    if (!COMMON_WORDS.has(lower)) return true;
    return (isCapitalised(word) && lower !== 'no' && /^\s*\p{Lu}/u.test(after)) || /^\s*\d/u.test(after);
  }
  if (/^\p{Lu}$/u.test(word)) return initialGoesOn(end, after);
  if (
    /^(?:\p{L}\.)+\p{L}$/u.test(word) ||
    (ANYWHERE.has(lower) && isCapitalised(word)) ||
    /^[ap]\.m$/u.test(lower)
  ) {
    return !OPENERS.test(after);
  }
  return false;
}

/** "John F. Kennedy" and "J. Smith" go on; after a word in lower case ("vitamin C. Patients …") a sentence ends. */
function initialGoesOn(before: string, after: string): boolean {
  const earlier = before.trimEnd().slice(0, -2).trimEnd();
  const named =
    earlier === '' ||
    endsWithTitle(earlier) ||
    /(?:^|[\s“"‘'(])(?:\p{Lu}[\p{L}’'-]*|\p{Lu}\.|and|or|by|of)$|,$/u.test(earlier);
  return named && !OPENERS.test(after);
}

function isCapitalised(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

/** "Dr. A. Smith": an initial behind a title is one of a name. */
function endsWithTitle(text: string): boolean {
  const word = /([\p{L}]{2,})\.$/u.exec(text)?.[1];
  return word !== undefined && BEFORE_NAMES.has(word.toLowerCase());
}

function readLists(): Readonly<Record<'beforeNames' | 'anywhere' | 'commonWords', readonly string[]>> {
  const lists: unknown = JSON.parse(readFileSync(FILE, 'utf8'));
  return {
    beforeNames: listOf(lists, 'beforeNames'),
    anywhere: listOf(lists, 'anywhere'),
    commonWords: listOf(lists, 'commonWords'),
  };
}

/** @throws Error when the file that ships is not as it should be */
function listOf(lists: unknown, name: string): readonly string[] {
  const value: unknown = typeof lists === 'object' && lists !== null ? Reflect.get(lists, name) : undefined;
  if (Array.isArray(value) && value.every((word) => typeof word === 'string')) return value;
  throw new Error(`There is no list “${name}” of words in ${FILE.pathname}.`);
}
