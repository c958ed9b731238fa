import { bareTitle } from './bare-title.ts';
import type { Gender } from './gender.ts';
import { honorifics } from './honorifics.ts';
import { isGivenName } from './is-given-name.ts';
import { lastTitle } from './last-title.ts';
import type { NameMention } from './name-mention.ts';
import { hasParticle, isParticle } from './name-particles.ts';
import { namingTitles } from './naming-titles.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { opensSentence } from './opens-sentence.ts';
import { organisationWords } from './organisation-words.ts';
import { roleNouns } from './role-nouns.ts';
import { shortTitles } from './short-titles.ts';
import type { Word } from './word.ts';

const LONGEST_ROLE = 7;
const SMALL = /^\p{Ll}/u;

/** Reads a run of capitals: the name, and the titles and role in front of it. `null` for a run that is nothing but a title. */
export function readNameRun(
  words: readonly Word[],
  { from, to }: NounPhrase,
  { paragraph, lowerCase }: { readonly paragraph: number; readonly lowerCase: ReadonlySet<string> },
): NameMention | null {
  const title = lastTitle(words, from, to);
  const nameFrom = title === null ? from : title + 1;
  const name = trimName(words.slice(nameFrom, to), {
    isTitled: title !== null,
    before: words[from - 1],
  });
  const [first] = name;
  const last = name.at(-1);
  const start = words[from];
  if (
    first === undefined ||
    last === undefined ||
    start === undefined ||
    (SMALL.test(first.text) && !hasParticle(first.text))
  )
    return null;
  const before = words[from - 1];
  const behind = words[to];
  const lead = title === null ? readRoleBefore(words, from) : [];
  const role = [...lead, ...words.slice(from, nameFrom)].filter(
    ({ text, lower }) => text !== '.' && !honorifics.has(bareTitle(lower)),
  );
  const naming = title === null ? undefined : words[title];
  const isNaming = naming !== undefined && namingTitles.has(naming.lower);
  return {
    start: start.start,
    nameStart: (isNaming ? naming : first).start,
    end: last.end,
    words: [...(isNaming ? [naming] : []), ...name].map(({ text }) =>
      /^\p{Lu}$/u.test(text) && name.length > 1 ? `${text}.` : text,
    ),
    gender: genderOf(words.slice(from, nameFrom)),
    role:
      role.length > 0 ? role.map(({ lower }) => shortTitles.get(bareTitle(lower)) ?? lower).join(' ') : null,
    isTitled: title !== null || lead.length > 0,
    hasArticle: before?.lower === 'the' && title === null,
    isAttributive: behind?.pos === 'NOUN' && SMALL.test(behind.text),
    opensSentence: opensSentence(before),
    isAlsoWord: name.length === 1 && (lowerCase.has(first.lower) || isCommon(first.lower)),
    paragraph,
  };
}

/** Nouns for people are no names, even where an article happens to use them in capitals only. */
function isCommon(lower: string): boolean {
  if (/^(?:democrat|republican)s?$/u.test(lower)) return false;
  return /^(?:people|persons?)$/u.test(lower) || roleNouns.has(lower.replace(/s$/u, ''));
}

const NATIONALITY =
  /^(?:Afghan|Czech|Dutch|French|Greek|Iraqi|Israeli|Pakistani|Saudi|Swiss|Thai|Uzbek|Welsh|Yemeni|\p{Lu}\p{Ll}+(?:[ei]an|[cm]an|ish|ese))$/u;

/** "Norwegian", "Israeli-American", "Actors": no part of the name behind it. */
function isQualifier(word: Word | undefined): boolean {
  if (word === undefined) return false;
  const parts = word.text.split('-');
  return (
    parts.every((part) => NATIONALITY.test(part)) ||
    (word.lower.endsWith('s') && roleNouns.has(word.lower.slice(0, -1)))
  );
}

/** "Dan Goldman" in "Dan Goldman of New York", "Hersh Goldberg" in "Israeli-American Hersh Goldberg"; full stops of initials go. */
function trimName(
  run: readonly Word[],
  { isTitled, before }: { readonly isTitled: boolean; readonly before: Word | undefined },
): readonly Word[] {
  const words = run.filter(({ text }) => !/^[.\]]$/u.test(text));
  const [first, second] = words;
  // "Minister for Women and Equalities Nadia Morgan"
  const isBehindAnd = before?.lower === 'and' && isGivenName(second?.text ?? '');
  const isBehindAdjective =
    words.length > 2 &&
    !isGivenName(first?.text ?? '') &&
    !organisationWords.has(words.at(-1)?.lower ?? '') &&
    (isQualifier(first) || isBehindAnd || (first?.pos !== 'PROPN' && isGivenName(second?.text ?? '')));
  const own = isBehindAdjective ? words.slice(1) : words;
  if (!isTitled && !isGivenName(own[0]?.text ?? '')) return own;
  const link = own.findIndex(
    ({ text, lower }) => SMALL.test(text) && !isParticle(lower) && !hasParticle(text),
  );
  return link > 0 ? own.slice(0, link) : own;
}

/** The role in small letters before a name: "national security spokesman" before "John Kirby". */
function readRoleBefore(words: readonly Word[], end: number): readonly Word[] {
  const head = words[end - 1];
  if (head === undefined || head.pos !== 'NOUN' || !roleNouns.has(head.lower) || !SMALL.test(head.text))
    return [];
  let from = end - 1;
  while (from > 0 && end - from < LONGEST_ROLE && /^(?:ADJ|NOUN|PROPN)$/u.test(words[from - 1]?.pos ?? ''))
    from--;
  return words.slice(from, end);
}

function genderOf(titles: readonly Word[]): Gender | null {
  for (const { lower } of titles) {
    const gender = honorifics.get(bareTitle(lower));
    if (gender !== undefined && gender !== null) return gender;
    if (/(?:woman|queen|princess|duchess|actress|countess)$/u.test(lower)) return 'woman';
    if (
      /^(?:king|prince|pope|emperor|father)$|(?:business|chair|congress|council|spokes|assembly)man$/u.test(
        lower,
      )
    )
      return 'man';
  }
  return null;
}
