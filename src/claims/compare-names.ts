import { stemsOf } from '../answers/sentence.ts';
import { readWords } from '../retrieval/read-words.ts';
import type { Comparison } from './comparison.ts';
import type { Difference } from './difference.ts';
import { groupNames, type NameSpan } from './group-names.ts';
import { meantByPronoun } from './meant-by-pronoun.ts';
import type { Pair } from './pair.ts';
import { saysSo } from './says-so.ts';
import type { Wording } from './wording.ts';

/** From this strength on another name stands for the same bearer: aliases, spellings, demonyms. */
const ALIAS = 0.7;
const PLACING = /^(?:in|at|near|inside|outside|into)$/u;
const PRONOUN = /\b(?:he|she|they|it|him|her|them|his|their|its)\b/iu;

/** Compares the names of a claim with the source's: each must be in the sentence, be who speaks in it, or be whom its "he" can only mean. */
export function compareNames(pair: Pair): Comparison {
  const { claim, source, isName } = pair;
  const differences: Difference[] = [];
  let isMissing = false;
  for (const span of groupNames(claim, isName)) {
    if (isThere(span, pair)) continue;
    const other = mayBeMeant(span, pair) ? null : findOther(span, pair);
    if (other === null) isMissing = true;
    else {
      const isSpeaker = saysSo(claim, span) && (other.isSpeaker || saysSo(source.wording, other.span));
      differences.push({
        aspect: isSpeaker ? 'speaker' : 'name',
        given: textOf(claim, span),
        source: other.text,
      });
    }
  }
  // What is no name of the source's at all has been told already.
  const attributes = differences.length > 0 || isMissing ? [] : findOtherAttributes(pair);
  return { differences: [...differences, ...attributes], isMissing };
}

/** "Israeli cities" where the source has "Palestinian cities", whatever names stand elsewhere in it. */
function findOtherAttributes({
  claim,
  source,
  alignment,
  isName,
  isAlike,
  aliasesOf,
}: Pair): readonly Difference[] {
  const { wording } = source;
  return claim.words.flatMap((word, at): readonly Difference[] => {
    const [noun, place] = [claim.words[at + 1], alignment[at + 1]?.at];
    if (noun === undefined || place === undefined || !isName(word) || isName(noun) || claim.isDate(at))
      return [];
    const other = wording.words[place - 1];
    if (other === undefined || !isName(other) || wording.isDate(place - 1)) return [];
    const [stem = '', theirs = ''] = [claim.stems[at], wording.stems[place - 1]];
    if (stem === '' || theirs === '' || isAlike(stem, theirs) || claim.stems.includes(theirs)) return [];
    const isAlias = aliasesOf([word.text]).some((alias) => alias.at(-1) === other.text);
    if (isAlias) return [];
    return [{ aspect: 'name', given: written(claim, at), source: written(wording, place - 1) }];
  });
}

function isThere(span: NameSpan, pair: Pair): boolean {
  const { claim, alignment } = pair;
  const head = span.to - 1;
  const isHeadThere =
    (alignment[head]?.strength ?? 0) >= ALIAS ||
    isNamedOtherwise(span, pair) ||
    isSpeaking(head, pair) ||
    isMeant(span, pair);
  if (!isHeadThere) return false;
  if (alignment[head] === undefined && isNamedOtherwise(span, pair)) return true;
  return claim.words.slice(span.from, head).every((_, offset) => isPartThere(span.from + offset, head, pair));
}

/** A given name or title that the sentence leaves out must be the bearer's own elsewhere in the article. */
function isPartThere(at: number, head: number, pair: Pair): boolean {
  const { claim, alignment, source } = pair;
  if (isSpeaking(at, pair) && isSpeaking(head, pair)) return true;
  const found = alignment[at];
  if (found !== undefined && found.strength >= ALIAS) {
    const name = alignment[head];
    // "Antony" and "Sullivan" may both be there without being one.
    if (name === undefined || Math.abs(name.at - found.at) <= 4) return true;
  }
  const [part, last] = [written(claim, at), written(claim, head)];
  const beside = new RegExp(
    `\\b${escapePattern(part)}\\b[^\\p{L}]{1,2}(?:[\\p{L}.’'-]+ ){0,3}${escapePattern(last)}`,
    'u',
  );
  return beside.test(source.articleText);
}

/** "US officials" are "American officials". */
function isNamedOtherwise({ from, to }: NameSpan, { claim, source, aliasesOf }: Pair): boolean {
  const there = ` ${source.wording.words.map(({ text }) => text).join(' ')} `;
  return aliasesOf(claim.words.slice(from, to).map(({ text }) => text)).some((alias) =>
    there.includes(` ${alias.join(' ')} `),
  );
}

function isSpeaking(at: number, { claim, source, isAlike }: Pair): boolean {
  return stemsOf(readWords(source.speaker ?? '')).some(
    (stem) => stem !== '' && isAlike(claim.stems[at] ?? '', stem),
  );
}

/** A pronoun means the only name of the sentence before, or who does what that tells, if the sentence itself names nobody that the claim does not. */
function isMeant(span: NameSpan, pair: Pair): boolean {
  const { claim, source, isName, isAlike } = pair;
  const { before, wording, speaker } = source;
  if (before === null || speaker !== null || !PRONOUN.test(wording.text)) return false;
  const head = claim.stems[span.to - 1] ?? '';
  const names = groupNames(before, isName);
  const [first] = names;
  const isOnly =
    names.length === 1 && first !== undefined && isAlike(head, before.stems[first.to - 1] ?? '-');
  if (isOnly) return unclaimed(pair).length === 0;
  const doer = meantByPronoun(before.text, wording.text, source.articleText);
  return doer !== null && isAlike(head, doer) && unclaimed(pair).length === 0;
}

/** Whether the source's "he" may be the bearer, whom the sentence before names: then it has no other name in their place. */
function mayBeMeant(span: NameSpan, { claim, source, isAlike }: Pair): boolean {
  const head = claim.stems[span.to - 1] ?? '';
  const isBefore = source.before?.stems.some((stem) => stem !== '' && isAlike(head, stem)) === true;
  return isBefore && PRONOUN.test(source.wording.text);
}

/** The source's names that no word of the claim stands for. */
function unclaimed({ claim, source, isName, alignment }: Pair): readonly NameSpan[] {
  const taken = new Set(alignment.flatMap((aligned) => aligned?.at ?? []));
  return groupNames(source.wording, isName).filter(
    ({ to }) => !taken.has(to - 1) && !claim.stems.includes(source.wording.stems[to - 1] ?? '-'),
  );
}

interface OtherName {
  readonly text: string;
  readonly span: NameSpan;
  readonly isSpeaker: boolean;
}

/** The name that the source has in the place of the claim's. */
function findOther(span: NameSpan, pair: Pair): OtherName | null {
  const { source, alignment, claim } = pair;
  const partial = alignment.slice(span.from, span.to).find((aligned) => aligned !== undefined);
  const behind = alignment.slice(span.to).find((aligned) => aligned !== undefined);
  const before = alignment.slice(0, span.from).findLast((aligned) => aligned !== undefined);
  const place = partial?.at ?? (behind === undefined ? (before?.at ?? 0) + 1 : behind.at - 1);
  const names = partial === undefined ? unclaimed(pair) : groupNames(source.wording, pair.isName);
  const head = claim.stems[span.to - 1] ?? '';
  // It is there, only elsewhere.
  if (head !== '' && source.wording.stems.includes(head)) return null;
  const leading = claim.words[span.from - 1]?.text ?? '';
  const isLed = ({ from }: NameSpan) => Number(source.wording.words[from - 1]?.text === leading);
  const [nearest] = names.toSorted(
    (left, right) => isLed(right) - isLed(left) || away(left, place) - away(right, place),
  );
  const isSpeakerOther =
    source.speaker !== null &&
    !stemsOf(readWords(source.speaker)).some((stem) => stem !== '' && claim.stems.includes(stem));
  if (isSpeakerOther && (nearest === undefined || saysSo(claim, span)))
    return { text: source.speaker ?? '', span, isSpeaker: true };
  // A place is no other than a person.
  const isOtherwiseLed = nearest !== undefined && PLACING.test(leading) !== isPlaced(nearest, source.wording);
  return nearest === undefined || isOtherwiseLed
    ? null
    : { text: textOf(source.wording, nearest), span: nearest, isSpeaker: false };
}

function isPlaced({ from }: NameSpan, { words }: Wording): boolean {
  return PLACING.test(words[from - 1]?.text ?? '');
}

function away({ from, to }: NameSpan, place: number): number {
  return place < from ? from - place : Math.max(0, place - to + 1);
}

function textOf({ text, words }: Wording, { from, to }: NameSpan): string {
  return text.slice(words[from]?.start ?? 0, words[to - 1]?.end ?? 0);
}

function written({ text, words }: Wording, at: number): string {
  return text.slice(words[at]?.start ?? 0, words[at]?.end ?? 0).replace(/['’]s$/u, '');
}

function escapePattern(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '\\$&');
}
