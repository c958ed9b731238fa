import type { Demand } from '../answers/demand.ts';
import type { Word } from '../retrieval/read-words.ts';
import type { AliasFinder } from './alias-finder.ts';
import { alignWords } from './align-words.ts';
import { compareDates } from './compare-dates.ts';
import { compareDeeds } from './compare-deeds.ts';
import { compareDoers } from './compare-doers.ts';
import { compareFigures } from './compare-figures.ts';
import { compareNames } from './compare-names.ts';
import { compareOperators } from './compare-operators.ts';
import { compareRoles } from './compare-roles.ts';
import type { Difference } from './difference.ts';
import { groupNames } from './group-names.ts';
import { isSaying } from './is-saying.ts';
import type { OperatorFamily } from './operator.ts';
import type { Pair } from './pair.ts';
import type { SourceSentence } from './source-sentence.ts';
import { strengthOf } from './strength-of.ts';
import type { Wording } from './wording.ts';

/**
 * What a source's sentence says of a claim: all of it (`found`), the same with something else in one place (`differs`), or something about the same matter
 * (`related`). `none` where it is about other things.
 */
export type Verdict = 'found' | 'differs' | 'related' | 'none';

/** A claim held against one sentence. */
export interface Judgement {
  readonly verdict: Verdict;
  /** What differs; empty unless the verdict says so. */
  readonly differences: readonly Difference[];
  /** How much of the claim's weight the sentence has in its own or related words, 0 to 1. */
  readonly coverage: number;
}

/** A claim, read, with what its words may stand for. */
export interface ReadClaim {
  readonly wording: Wording;
  readonly demands: readonly Demand[];
  readonly isName: (word: Word) => boolean;
  readonly aliasesOf: AliasFinder;
}

/** From this strength on a related word says the same: synonyms, derived words, other names. */
const SAME = 0.65;
/** From this share of the claim's words on, a sentence that says something else in one place contradicts the claim rather than being about other things. */
const COMPARABLE = 0.6;
const RELATED = 0.34;
/** Above this strength a word is the claim's own or a name for the same; so much of a claim must be there for the sentence to be about the same thing. */
const LITERAL = 0.9;
const LEAST_LITERAL = 0.5;
/** So many words or names they must share, "lost" alone makes no subject. */
const FEWEST_SHARED = 2;
/** Related words may stand for some of a claim's words, not for all of them: a dictionary knows too many senses. */
const FOUND = 0.85;
/** Where a number and a name are there as well. */
const FOUND_ANCHORED = 0.8;
/** More than this many things that differ are another story. */
const MOST_DIFFERENCES = 3;
const MOST_NAMES = 1;
/** Words by which somebody is quoted: one may stand for another. */
const REPORTING =
  /^(?:said|say|says|saying|state|states|stated|tell|tells|told|report|reports|reported|according|claimed|claims|mention|mentions|mentioned|indicated|describe|described|explain|explained|article|articles|news|really|actually|basically|yes|know)$/u;

/** Holds a claim against one sentence of an article. A claim is found only if nothing in it is missing, changed, added to or taken from. */
export function judgeSentence(claim: ReadClaim, source: SourceSentence): Judgement {
  const { wording, demands, isName, aliasesOf } = claim;
  const demandOf = demandFinder(demands);
  const alignment = alignWords(wording, source.wording, demandOf);
  const isAlike = (claimed: string, stem: string) => {
    const demand = demandOf(claimed);
    return demand !== undefined && strengthOf(demand, stem) >= SAME;
  };
  const pair: Pair = { claim: wording, source, alignment, isName, isAlike, aliasesOf };
  const content = contentOf(pair, demandOf);
  const coverage = shareOf(content);
  const literal = shareOf(
    content.map(({ weight, strength }) => ({ weight, strength: Number(strength > LITERAL) })),
  );
  if (literal < RELATED) return { verdict: 'none', differences: [], coverage };
  const verbs = (at: number) => isVerb(wording, at, demandOf);
  const named = compareNames(pair);
  const comparisons = [
    named,
    compareFigures(pair),
    compareDates(pair),
    compareOperators(pair),
    compareRoles(pair, verbs),
    compareDoers(pair),
    compareDeeds(pair, verbs),
    findOpposites(pair, demandOf),
  ];
  const differences = comparisons.flatMap((comparison) => comparison.differences);
  const isMissing = comparisons.some((comparison) => comparison.isMissing) || content.some(isUnmet);
  if (differences.length === 0) {
    const isAnchored = wording.figures.length > 0 && groupNames(wording, isName).length > 0;
    const isFound = !isMissing && coverage >= (isAnchored ? FOUND_ANCHORED : FOUND);
    return { verdict: isFound ? 'found' : 'related', differences, coverage };
  }
  const names = differences.filter(({ aspect }) => aspect === 'name' || aspect === 'speaker');
  const isComparable =
    coverage >= COMPARABLE &&
    literal >= LEAST_LITERAL &&
    countShared(pair, content) >= FEWEST_SHARED &&
    differences.length <= MOST_DIFFERENCES &&
    names.length + (names.length > 0 && named.isMissing ? 1 : 0) <= MOST_NAMES &&
    // Another name that does something else to somebody: another story.
    !(names.length > 0 && differences.some(({ aspect }) => aspect === 'roles')) &&
    // Another name, and a number that nobody gives: another story.
    !(names.length === differences.length && comparisons.some((comparison) => comparison.isMissing)) &&
    !(named.isMissing && isNameless(pair));
  return isComparable
    ? { verdict: 'differs', differences, coverage }
    : { verdict: 'related', differences: [], coverage };
}

/** Such operators are compared as what they are. */
const COMPARED: ReadonlySet<OperatorFamily> = new Set(['amount', 'bound']);

interface Content {
  readonly weight: number;
  readonly strength: number;
}

/** The claim's words that are neither names, dates nor numbers, which are compared in ways of their own. */
function contentOf(pair: Pair, demandOf: (stem: string) => Demand | undefined): readonly Content[] {
  const { claim, alignment, isName } = pair;
  const special = new Set([
    ...groupNames(claim, isName).flatMap(({ from, to }) => range(from, to)),
    ...claim.figures.flatMap(({ from, to }) => range(from, to)),
    ...claim.operators
      .filter(({ family }) => COMPARED.has(family))
      .flatMap(({ from, at }) => range(from, at + 1)),
  ]);
  return claim.stems.flatMap((stem, at) => {
    const demand = stem === '' ? undefined : demandOf(stem);
    if (demand === undefined || special.has(at) || claim.isDate(at)) return [];
    const strength = alignment[at]?.strength ?? 0;
    return REPORTING.test(claim.words[at]?.text ?? '') && strength < SAME
      ? []
      : [{ weight: demand.weight, strength }];
  });
}

/** Words of saying only frame a question, but in a claim they tell who said it to whom. */
function isVerb(
  { words, stems }: Wording,
  at: number,
  demandOf: (stem: string) => Demand | undefined,
): boolean {
  return demandOf(stems[at] ?? '')?.isVerb === true || isSaying(words[at]?.text ?? '');
}

function countShared({ claim, alignment, isName }: Pair, content: readonly Content[]): number {
  const names = groupNames(claim, isName).filter(({ to }) => alignment[to - 1] !== undefined);
  return names.length + content.filter(({ strength }) => strength > LITERAL).length;
}

/** Whether the source names nobody whom the claim names: it is about others. */
function isNameless({ claim, alignment, isName }: Pair): boolean {
  return groupNames(claim, isName).every(({ to }) => alignment[to - 1] === undefined);
}

function isUnmet({ strength }: Content): boolean {
  return strength < SAME;
}

/** Where a claim has nothing but names and numbers, those decide. */
function shareOf(content: readonly Content[]): number {
  const all = content.reduce((sum, { weight }) => sum + weight, 0);
  return all === 0 ? 1 : content.reduce((sum, { weight, strength }) => sum + weight * strength, 0) / all;
}

function findOpposites(pair: Pair, demandOf: (stem: string) => Demand | undefined) {
  const { claim, source, alignment } = pair;
  const taken = new Set(alignment.flatMap((aligned) => aligned?.at ?? []));
  const differences = claim.stems.flatMap((stem, at): readonly Difference[] => {
    if (stem === '' || alignment[at] !== undefined) return [];
    const opposites = demandOf(stem)?.opposites;
    const place = source.wording.stems.findIndex(
      (other, position) => !taken.has(position) && opposites?.has(other) === true,
    );
    if (place < 0) return [];
    return [{ aspect: 'polarity', given: wordAt(claim, at), source: wordAt(source.wording, place) }];
  });
  return { differences, isMissing: false };
}

function wordAt({ text, words }: Wording, at: number): string {
  return text.slice(words[at]?.start ?? 0, words[at]?.end ?? 0);
}

function demandFinder(demands: readonly Demand[]): (stem: string) => Demand | undefined {
  const byStem = new Map(demands.map((demand) => [demand.stem, demand]));
  return (stem) => byStem.get(stem);
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from }, (_, offset) => from + offset);
}
