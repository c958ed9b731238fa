import { readDeeds } from '../deeds/read-deeds.ts';
import type { Comparison } from './comparison.ts';
import type { Difference } from './difference.ts';
import { groupNames } from './group-names.ts';
import type { Pair } from './pair.ts';
import type { Wording } from './wording.ts';

/** Whoever meets somebody is met by them. */
const MUTUAL =
  /^(?:meet|meets|met|meeting|talk|talks|talked|speak|speaks|spoke|spoken|agreed?|agrees|negotiated?|married|fought|fights?)$/u;
const BE = /^(?:is|are|was|were|be|been|being|get|gets|got)$/u;
const BETWEEN = /^(?:not|also|then|later|already|never|still|only|just|once|finally|reportedly)$/u;
const PARTICIPLE =
  /(?:ed|en|wn|ne|lt|nt|pt|ht|de)$|^(?:hit|put|cut|shut|struck|hurt|shot|held|led|met|told|sold|sunk|won|begun|run|paid|laid|said|read|found|fought|brought|caught|taught|bound|left|lost|sent|built|kept|made)$/u;
const PLACING =
  /^(?:in|at|on|from|near|to|of|with|for|by|into|over|across|against|between|around|about|before|after|during|under|than|as|like)$/u;

/**
 * Compares who does what to whom: names that stand on one side of a verb in the claim and on the other in the source have changed their roles, unless
 * one of the two is in the passive voice; and a verb that is passive in one of them only must have changed sides with its names.
 *
 * @param isVerb whether the word at a position of the claim is a verb
 */
export function compareRoles(pair: Pair, isVerb: (position: number) => boolean): Comparison {
  const { claim, source, alignment, isName } = pair;
  const heads = groupNames(claim, isName)
    .map(({ from, to }) => ({ from, at: to - 1 }))
    .filter(({ at }) => alignment[at] !== undefined);
  const differences: Difference[] = [];
  const [own, theirs] = [claim, source.wording].map(verbFinder);
  claim.stems.forEach((_, verb) => {
    const place = alignment[verb]?.at;
    if (
      place === undefined ||
      !isVerb(verb) ||
      own?.(verb) !== true ||
      theirs?.(place) !== true ||
      MUTUAL.test(claim.words[verb]?.text ?? '') ||
      heads.some(({ from, at }) => from <= verb && verb <= at)
    )
      return;
    const isTurned = isPassive(claim, verb) !== isPassive(source.wording, place);
    const changed = heads.filter(({ from, at }) => {
      const other = alignment[at]?.at ?? 0;
      if (!isBeside(claim, verb, at) || !isBeside(source.wording, place, other)) return false;
      const isPlaced =
        PLACING.test(claim.words[from - 1]?.text ?? '') && claim.words[from - 1]?.text !== 'by';
      const isFirst = at < verb || isInverted(claim, verb, from);
      return (
        !isPlaced && (isFirst !== (other < place || isInverted(source.wording, place, other))) !== isTurned
      );
    });
    const isChanged = isTurned
      ? changed.length > 0
      : changed.length > 1 || (changed.length === 1 && heads.length === 1);
    if (isChanged) differences.push({ aspect: 'roles', given: claim.text, source: source.wording.text });
  });
  return { differences: differences.slice(0, 1), isMissing: false };
}

/** Whether a word of a sentence is where a verb of it stands that tells what somebody does. */
function verbFinder({ text, words }: Wording): (at: number) => boolean {
  const deeds = readDeeds(text).filter(({ verb }) => verb !== 'be');
  return (at) => {
    const { start = 0, end = 0 } = words[at] ?? {};
    return deeds.some((deed) => deed.start <= start && end <= deed.end);
  };
}

/** "…, said Kirby": who speaks stands behind. */
function isInverted({ text, words }: Wording, verb: number, name: number): boolean {
  if (name <= verb || name - verb > 3 || !/^(?:said|says?|added?|adds)$/u.test(words[verb]?.text ?? ''))
    return false;
  return /[,“”"]/u.test(text.slice(words[verb - 1]?.end ?? 0, words[verb]?.start ?? 0));
}

function isPassive({ words }: Wording, verb: number): boolean {
  let at = verb - 1;
  while (BETWEEN.test(words[at]?.text ?? '')) at--;
  return BE.test(words[at]?.text ?? '') && PARTICIPLE.test(words[verb]?.text ?? '');
}

/** Names far off or behind a mark that ends a clause belong to other verbs. */
function isBeside({ text, words }: Wording, verb: number, name: number): boolean {
  const [first, last] = [Math.min(verb, name), Math.max(verb, name)];
  if (last - first > 7) return false;
  return !/[;:.!?“”]/u.test(text.slice(words[first]?.end ?? 0, words[last]?.start ?? 0));
}
