import type { Question } from '../retrieval/question.ts';
import type { SearchIndex } from '../retrieval/rank-passages.ts';
import type { RankedCandidate } from './ranked-candidate.ts';

const SOURCES = /\b(?:articles|reports|outlets|sources|accounts|(?:news)?papers|stories|versions|both)\b/iu;
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

/**
 * The sentence of another article that tells the same thing as the best one, or `null` if no other article has anything like it.
 *
 * @param ranked candidates for the question, or for the best sentence itself
 * @param asked the stems of the question
 */
export function findCounterpart(
  best: RankedCandidate,
  ranked: readonly RankedCandidate[],
  { corpus, lexical }: SearchIndex,
  asked: ReadonlySet<string>,
): RankedCandidate | null {
  const weightOf = (stem: string) => {
    const term = corpus.vocabulary.findTerm(stem);
    const idf = lexical.passages.idf(term === undefined ? 0 : lexical.passages.frequency(term));
    return idf * (/^\p{N}/u.test(stem) ? FIGURE : 1) * (asked.has(stem) ? ASKED : 1);
  };
  const articleOf = ({ candidate }: RankedCandidate) => candidate.evidence.article.id;
  const others = ranked
    .filter((other) => articleOf(other) !== articleOf(best))
    .map((other) => ({ other, alike: likeness(best, other, weightOf) }))
    .filter(({ alike }) => alike >= LEAST_LIKENESS)
    .sort((left, right) => right.alike - left.alike);
  return others[0]?.other ?? null;
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
