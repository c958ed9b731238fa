import { readDates } from '../retrieval/read-dates.ts';
import type { FoundName, NameKind } from './name-sense.ts';
import { personKinds } from './person-kinds.ts';
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

const PREPOSITION = /^(?:according to|in|on|for|from|to|with|about|by|at|of|during|after|before)\s+/iu;
/** Of the new words that have to be names, or a date, for them to be nothing else. */
const MOST = 0.6;
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
  const isNames = coverage(names, bare) >= MOST;
  if (isNames) {
    const old = findExchanged({ names, before, asked, isPlain: bare === text });
    if (old !== undefined) return `${replaceAt(asked, old, bare)}?`;
  } else if (isDate(bare, now)) {
    const [old] = readDates(asked, now);
    const isDated = bare !== text || /^(?:last|this|next|yesterday|today)\b/iu.test(text);
    return old === undefined
      ? `${asked} ${isDated ? text : `in ${text}`}?`
      : `${replaceAt(asked, old, bare)}?`;
  }
  const about = ABOUT.exec(asked)?.groups;
  if (about !== undefined && (bare === text || /^about\s/iu.test(text))) return `${about['before']}${bare}?`;
  const counted = COUNTED.exec(asked)?.groups;
  if (counted !== undefined && !isNames && bare === text)
    return `${counted['before']}${bare}${counted['after']}?`;
  return exchangePhrase(asked, text);
}

interface Exchange {
  readonly names: readonly FoundName[];
  readonly before: readonly FoundName[];
  readonly asked: string;
  /** Whether no preposition stands before the new name. */
  readonly isPlain: boolean;
}

/** A name gives way to one of its kind; where there is none, whoever was to speak does. */
function findExchanged({ names: [name], before, asked, isPlain }: Exchange): FoundName | undefined {
  const alike = before.find((candidate) => name !== undefined && isAlike(candidate.kind, name.kind));
  if (alike !== undefined || !isPlain || name?.kind === 'place') return alike;
  return /^what\s+(?:did|does|do|has|have)\b/iu.test(asked) ? before[0] : undefined;
}

/** "According to the company?" takes the place of "according to the union", or is added. */
function exchangePhrase(asked: string, text: string): string | undefined {
  const preposition = PREPOSITION.exec(text)?.[0].trim().toLowerCase();
  if (preposition === undefined || preposition === 'about') return undefined;
  const at = asked.toLowerCase().lastIndexOf(` ${preposition} `);
  return `${at < 0 ? asked : asked.slice(0, at)} ${text}?`;
}

function replaceAt(
  text: string,
  { start, text: old }: { readonly start: number; readonly text: string },
  part: string,
): string {
  return text.slice(0, start) + part + text.slice(start + old.length);
}

function coverage(parts: readonly { readonly text: string }[], text: string): number {
  const { length } = text.replace(/^the\s+/iu, '');
  return length === 0 ? 0 : parts.reduce((sum, part) => sum + part.text.length, 0) / length;
}

function isAlike(one: NameKind | null, other: NameKind | null): boolean {
  if (one === null || other === null) return true;
  return groupOf(one) === groupOf(other);
}

function groupOf(kind: NameKind): 'person' | NameKind {
  return personKinds.has(kind) ? 'person' : kind;
}

function isDate(text: string, now: Date): boolean {
  return coverage(readDates(text, now), text) >= MOST;
}
