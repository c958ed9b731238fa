import type { FoundName, NameKind } from './name-sense.ts';
import type { Said } from './said.ts';

/** What a word that stands for a name can mean. */
export type Referring = 'he' | 'she' | 'they' | 'it' | 'there';

const FITS: Readonly<Record<Referring, readonly NameKind[]>> = {
  he: ['man', 'person'],
  she: ['woman', 'person'],
  they: ['group'],
  it: ['group', 'place'],
  there: ['place'],
};
/** Several people can be meant, and somebody of whom nothing more is known. */
const PEOPLE: readonly NameKind[] = ['man', 'woman', 'person'];

/**
 * The name that "he", "they" or "there" stands for: the last one that can be meant. Who is asked about comes before whoever
 * is only mentioned, a question before what was quoted; after "who", the answer before the question.
 *
 * @param said oldest first
 */
export function findReferent(referring: Referring, said: readonly Said[]): string | undefined {
  for (const turn of said.toReversed()) {
    const fresh = turn.quotedNames.filter(({ text }) => !turn.names.some((name) => isSame(name.text, text)));
    const isWho = /^(?:who|whom|which \p{L}+)\b/iu.test(turn.question);
    const lists = isWho ? [fresh, turn.names] : [turn.names, fresh];
    const found = pick(referring, lists) ?? (referring === 'they' ? joinPeople(turn.names) : undefined);
    if (found !== undefined) return found;
  }
  return undefined;
}

function pick(referring: Referring, lists: readonly (readonly FoundName[])[]): string | undefined {
  for (const names of lists) {
    const known = names.find(({ kind }) => kind !== null && FITS[referring].includes(kind));
    const unknown = referring === 'there' ? undefined : names.find(({ kind }) => kind === null);
    if (known !== undefined || unknown !== undefined) return (known ?? unknown)?.text;
  }
  return undefined;
}

function joinPeople(names: readonly FoundName[]): string | undefined {
  const people = names.filter(({ kind }) => kind !== null && PEOPLE.includes(kind)).map(({ text }) => text);
  return people.length === 0 ? undefined : people.slice(0, 2).join(' and ');
}

/** "Blinken" and "Antony Blinken" are the same name. */
function isSame(one: string, other: string): boolean {
  const [short, long] = [one.toLowerCase(), other.toLowerCase()].toSorted((a, b) => a.length - b.length);
  return long === short || long?.endsWith(` ${short}`) === true;
}
