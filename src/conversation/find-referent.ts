import type { FoundName, NameKind } from './name-sense.ts';
import { personKinds } from './person-kinds.ts';
import type { Said } from './said.ts';

/** What a word that stands for a name can mean. */
export type Referring = 'he' | 'she' | 'they' | 'it' | 'there';

/** What is looked for, and in what. */
export interface ReferentWish {
  readonly referring: Referring;
  /** Oldest first. */
  readonly said: readonly Said[];
  /** Names that are not meant, because they stand in the same sentence. */
  readonly except: readonly string[];
}

const FITS: Readonly<Record<Referring, readonly (NameKind | null)[]>> = {
  he: ['man', 'person', null],
  she: ['woman', 'person', null],
  they: ['group'],
  it: ['group', null, 'place'],
  there: ['place'],
};

/**
 * The name that "he", "they" or "there" stands for: the last one that can be meant. Who is asked about comes before whoever
 * is only mentioned, a question before what was quoted; where a question asks who, its answer comes first.
 */
export function findReferent({ referring, said, except }: ReferentWish): string | undefined {
  const isFree = ({ text }: FoundName) => !except.some((other) => isSame(text, other));
  for (const turn of said.toReversed()) {
    const names = turn.names.filter(isFree);
    // What is quoted mentions many things, so it only tells who somebody is.
    const answers = referring === 'he' || referring === 'she' ? listAnswers(turn).filter(isFree) : [];
    const lists = asksWho(turn) ? [answers, names] : [names, answers];
    const found = lists.map((list) => pick(referring, list)).find((name) => name !== undefined);
    if (found !== undefined) return found;
    if (referring === 'they' && names.length > 0) return joinPeople(names);
  }
  return undefined;
}

/** "Who leads the Mossad?", but not "who is John Kirby?" */
function asksWho({ question, names }: Said): boolean {
  return /^(?:who|whom|which \p{L}+)\b/iu.test(question) && !names.some(({ kind }) => personKinds.has(kind));
}

function pick(referring: Referring, names: readonly FoundName[]): string | undefined {
  const fitting = FITS[referring];
  const best = names.filter(({ kind }) => fitting.includes(kind));
  // Of people of whom nothing is known most are "he" in the news, and groups come before what may be none.
  const [first] = referring === 'he' ? best : byRank(best, fitting);
  return first?.text;
}

function byRank(names: readonly FoundName[], ranks: readonly (NameKind | null)[]): readonly FoundName[] {
  return names.toSorted((a, b) => ranks.indexOf(a.kind) - ranks.indexOf(b.kind));
}

/** The names that what was quoted brings in, the nearest to the words of the question first. */
function listAnswers({ question, names, quoted, quotedNames }: Said): readonly FoundName[] {
  const text = quoted.join('\n').toLowerCase();
  const stems = (question.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map((word) =>
    word.slice(0, Math.max(3, word.length - 2)),
  );
  const places = stems.flatMap((stem) => placesOf(stem, text));
  const distance = ({ start, text: name }: FoundName) =>
    Math.min(
      ...places.map((place) => Math.min(Math.abs(place - start), Math.abs(place - start - name.length))),
    );
  return quotedNames
    .filter(({ text: found }) => !names.some((name) => isSame(name.text, found)))
    .toSorted((a, b) => (places.length === 0 ? a.start - b.start : distance(a) - distance(b)));
}

function placesOf(stem: string, text: string): readonly number[] {
  return [...text.matchAll(new RegExp(`(?<![\\p{L}])${stem}`, 'gu'))].map(({ index }) => index);
}

function joinPeople(names: readonly FoundName[]): string | undefined {
  const people = names.filter(({ kind }) => kind === null || personKinds.has(kind)).map(({ text }) => text);
  return people.length === 0 ? undefined : people.slice(0, 2).join(' and ');
}

/** "Blinken" and "Antony Blinken" are the same name. */
function isSame(one: string, other: string): boolean {
  const [short, long] = [one.toLowerCase(), other.toLowerCase()].toSorted((a, b) => a.length - b.length);
  return long === short || long?.endsWith(` ${short}`) === true;
}
