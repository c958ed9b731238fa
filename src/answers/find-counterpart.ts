import type { Question } from '../retrieval/question.ts';
import type { SearchIndex } from '../retrieval/rank-passages.ts';
import type { RankedCandidate } from './ranked-candidate.ts';
import { isNumeral } from './relations/is-numeral.ts';

const SOURCES = /\b(?:articles|reports|outlets|sources|accounts|(?:news)?papers|stories|versions|both)\b/iu;
/** Count words that are as often articles or pronouns. */
const BARELY = /^(?:an?|one|no|none)$/u;
/** A date is no figure. */
const DATE =
  /\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)\p{L}*\.? \p{N}{1,2}\b(?:,? \p{N}{4})?|\b(?:19|20)\p{N}{2}\b/giu;
/** Below it two sentences are about different things. */
const LEAST_LIKENESS = 0.15;
/** A figure in common says more than other words. */
const FIGURE = 1.5;
/** What the question says itself tells less than what the quoted sentence adds. */
const ASKED = 0.4;

/** Whether a question asks how sources compare, without saying how each is to be looked for. */
export function comparesSources({ text, isComparison }: Pick<Question, 'text' | 'isComparison'>): boolean {
  return isComparison && SOURCES.test(text);
}

/** What a counterpart is looked for. */
export interface CounterpartWish {
  readonly best: RankedCandidate;
  /** Candidates for the question, or for the best sentence itself. */
  readonly ranked: readonly RankedCandidate[];
  readonly index: SearchIndex;
  /** The stems of the question. */
  readonly asked: ReadonlySet<string>;
  /** Whether it is about a figure: what tells the same has one. */
  readonly isOfFigure: boolean;
}

/** The sentence of another article that tells the same thing as the best one, or `null` if no other article has anything like it. */
export function findCounterpart({
  best,
  ranked,
  index: { corpus, lexical },
  asked,
  isOfFigure,
}: CounterpartWish): RankedCandidate | null {
  const weightOf = (stem: string) => {
    const term = corpus.vocabulary.findTerm(stem);
    const idf = lexical.passages.idf(term === undefined ? 0 : lexical.passages.frequency(term));
    return idf * (/^\p{N}/u.test(stem) ? FIGURE : 1) * (asked.has(stem) ? ASKED : 1);
  };
  const articleOf = ({ candidate }: RankedCandidate) => candidate.evidence.article.id;
  const others = ranked
    .filter((other) => articleOf(other) !== articleOf(best) && (!isOfFigure || hasFigure(other)))
    .map((other) => ({ other, alike: likeness(best, other, weightOf) }))
    .filter(({ alike }) => alike >= LEAST_LIKENESS)
    .sort((left, right) => right.alike - left.alike);
  return others[0]?.other ?? null;
}

function hasFigure({ candidate: { sentence } }: RankedCandidate): boolean {
  const words = sentence.text
    .replace(DATE, ' ')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u);
  return words.some((word) => isNumeral(word) && !BARELY.test(word));
}

type Weight = (stem: string) => number;

/** Cosine between the weighted words of two sentences, 0 to 1. */
function likeness(left: RankedCandidate, right: RankedCandidate, weightOf: Weight): number {
  const [a, b] = [weigh(left, weightOf), weigh(right, weightOf)];
  const dot = [...a].reduce((sum, [stem, weight]) => sum + weight * (b.get(stem) ?? 0), 0);
  const norm = (weights: ReadonlyMap<string, number>) =>
    Math.sqrt([...weights.values()].reduce((sum, weight) => sum + weight * weight, 0));
  return dot === 0 ? 0 : dot / (norm(a) * norm(b));
}

function weigh({ candidate: { sentence } }: RankedCandidate, weightOf: Weight): ReadonlyMap<string, number> {
  const stems = new Set(sentence.stems.filter((stem) => stem !== ''));
  return new Map([...stems].map((stem) => [stem, weightOf(stem)]));
}
