import { readDates } from '../retrieval/read-dates.ts';
import type { FoundName, NameKind } from './name-sense.ts';
import type { Said } from './said.ts';

/** What takes the place of something in the last question. */
export interface NewPart {
  /** Without a lead such as "what about", and without a question mark. */
  readonly text: string;
  /** The names in it. */
  readonly names: readonly FoundName[];
  /** Relative dates are counted from it. */
  readonly now: Date;
}

const PREPOSITION = /^(?:in|on|for|from|to|with|about|by|at|of|during|after|before)\s+/iu;
const PERSONS: readonly NameKind[] = ['man', 'woman', 'person'];
const ABOUT = /^(?<before>.*?\b(?:about|regarding|concerning)\s+)(?<topic>.+)$/iu;
const COUNTED =
  /^(?<before>(?:how many|how much|which|what)\s+)(?<thing>\p{Ll}+)(?<after>\s+(?:is|are|was|were|has|have|had|will|would|can|could|do|does|did)\b.*)$/iu;

/**
 * The last question with one thing in it exchanged: `what about Netanyahu?` after `What did Biden say about Rafah?` is `What
 * did Netanyahu say about Rafah?`
 *
 * @returns `undefined` where there is nothing whose place it could take
 */
export function exchangePart(
  { text, names, now }: NewPart,
  { question, names: before }: Said,
): string | undefined {
  const asked = question.trim().replace(/[\s?!.]+$/u, '');
  const bare = text.replace(PREPOSITION, '');
  const [name] = names;
  if (name !== undefined && isMostly(name.text, bare)) {
    const old = before.find((candidate) => isAlike(candidate.kind, name.kind));
    if (old !== undefined) return `${replaceAt(asked, old, bare)}?`;
  } else if (isDate(bare, now)) {
    const [old] = readDates(asked, now);
    const dated =
      PREPOSITION.test(text) || /^(?:last|this|next|yesterday|today)\b/iu.test(text) ? text : `in ${text}`;
    return old === undefined ? `${asked} ${dated}?` : `${replaceAt(asked, old, bare)}?`;
  }
  const about = ABOUT.exec(asked)?.groups;
  if (about !== undefined) return `${about['before']}${bare}?`;
  const counted = COUNTED.exec(asked)?.groups;
  if (counted !== undefined && name === undefined) return `${counted['before']}${bare}${counted['after']}?`;
  return undefined;
}

function replaceAt(
  text: string,
  { start, text: old }: { readonly start: number; readonly text: string },
  part: string,
): string {
  return text.slice(0, start) + part + text.slice(start + old.length);
}

function isMostly(name: string, text: string): boolean {
  return name.length >= text.replace(/^the\s+/iu, '').length * 0.6;
}

function isAlike(one: NameKind | null, other: NameKind | null): boolean {
  const isPerson = (kind: NameKind | null) => kind === null || PERSONS.includes(kind);
  const isOther = (kind: NameKind | null) => kind === null || !PERSONS.includes(kind);
  return (isPerson(one) && isPerson(other)) || (isOther(one) && isOther(other));
}

function isDate(text: string, now: Date): boolean {
  return readDates(text, now).some((date) => isMostly(date.text, text));
}
