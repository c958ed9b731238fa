import type { Corpus, CorpusArticle } from './corpus.ts';
import type { Embedder } from './embedder.ts';
import type { Signals } from './evidence.ts';
import { factorOfKind } from './factor-of-kind.ts';
import type { LexicalIndex } from './lexical-index.ts';
import { namedOutlets } from './named-outlets.ts';
import type { SearchTerm } from './postings.ts';
import type { Query } from './query.ts';
import type { Question } from './question.ts';
import { scale } from './scale.ts';
import { scoreDates } from './score-dates.ts';
import type { LetterScorer } from './score-letters.ts';
import { scoreMeaning } from './score-meaning.ts';
import { scorePairs } from './score-pairs.ts';
import { scorePieces } from './score-pieces.ts';
import { recencyOf } from './score-recency.ts';
import type { SearchScope } from './search-scope.ts';
import { topOf } from './top-of.ts';
import { weighSignals } from './weigh-signals.ts';
import { relativeMeaning, weights } from './weights.ts';

/** A library made ready for searching. */
export interface SearchIndex {
  readonly corpus: Corpus;
  readonly lexical: LexicalIndex;
  readonly letters: LetterScorer;
}

/** A passage by its position in the corpus, with what speaks for it. */
export interface RankedPassage {
  readonly position: number;
  readonly score: number;
  readonly signals: Signals;
}

/** This many of the best by words are compared by everything else. */
const POOL = 300;

/** What passages are ranked by. */
export interface Ranking {
  readonly index: SearchIndex;
  readonly question: Question;
  readonly query: Query;
  /** Cosines by position of passage, of the passages nearest in meaning. */
  readonly neighbours: ReadonlyMap<number, number>;
  /** What those cosines mean, see `Embedder`. */
  readonly cosines: Embedder['cosines'];
  /** By position of passage, the share of what the question quotes that is there word for word. */
  readonly quoted: ReadonlyMap<number, number>;
  readonly scope: SearchScope;
}

/**
 * Ranks the passages of a library for a question, best first: words, days and outlets first, over everything; then pairs, letters and meaning
 * over the best 300 and the passages nearest in meaning. Each signal is scaled by its maximum and weighted.
 */
export function rankPassages({
  index,
  question,
  query,
  neighbours,
  cosines,
  quoted,
  scope,
}: Ranking): readonly RankedPassage[] {
  const { corpus, lexical } = index;
  const terms = distinctTerms(query);
  const article = scale(lexical.articles.score(terms));
  const lead = scale(lexical.leads.score(terms));
  const passage = scale(lexical.passages.score(terms));
  const piece = scorePieces(corpus, lexical, query);
  const articleOf = (position: number) => corpus.owners[position] ?? 0;
  const kindAt = (position: number) => corpus.passages[position]?.kind ?? 'article';
  const isEverywhere = scope.articleId === undefined && scope.exceptArticleId === undefined;
  const isWanted = (position: number) => {
    if (isEverywhere) return true;
    const id = corpus.articles[articleOf(position)]?.entry.id;
    return id !== scope.exceptArticleId && (scope.articleId === undefined || id === scope.articleId);
  };
  const outlets = namedOutlets(question, corpus.outlets);
  const sources = corpus.articles.map((owner) => readSource(question, owner, outlets));
  const base = new Float32Array(passage.length);
  for (let position = 0; position < base.length; position++) {
    if (!isWanted(position)) continue;
    base[position] =
      weights.passage * (passage[position] ?? 0) +
      weights.article * (article[articleOf(position)] ?? 0) +
      weights.lead * (lead[articleOf(position)] ?? 0) +
      weights.piece * (piece[position] ?? 0) +
      weights.date * (sources[articleOf(position)]?.date ?? 0) +
      weights.outlet * (sources[articleOf(position)]?.outlet ?? 0);
  }

  const ofKind =
    question.kinds.size === 0
      ? []
      : topOf(
          base.map((score, position) => (question.kinds.has(kindAt(position)) ? score + 1 : 0)),
          POOL,
        );
  const pool = [...new Set([...topOf(base, POOL), ...ofKind, ...neighbours.keys(), ...quoted.keys()])].filter(
    isWanted,
  );
  const pairs = scale(scorePairs(corpus, lexical.passages, query, pool));
  const letters = scale(index.letters.score(query, pool));
  const meaning = scoreMeaning(pool, { neighbours, cosines });
  const inUse = cosines === 'relative' ? { ...weights, meaning: relativeMeaning } : weights;
  const recency = recencyOf(question, corpus);

  const ranked = pool.map((position, at) => {
    const owner = corpus.articles[articleOf(position)];
    const signals: Signals = {
      article: article[articleOf(position)] ?? 0,
      passage: passage[position] ?? 0,
      lead: lead[articleOf(position)] ?? 0,
      piece: piece[position] ?? 0,
      pairs: pairs[at] ?? 0,
      letters: letters[at] ?? 0,
      meaning: meaning[at] ?? 0,
      phrase: quoted.get(position) ?? 0,
      date: sources[articleOf(position)]?.date ?? 0,
      outlet: sources[articleOf(position)]?.outlet ?? 0,
      recency: owner === undefined ? 0 : recency(owner),
    };
    return {
      position,
      score: weighSignals(signals, inUse) * factorOfKind(kindAt(position), question.kinds),
      signals,
    };
  });
  return ranked.sort((left, right) => right.score - left.score || left.position - right.position);
}

/** A word that is repeated is searched for once. */
function distinctTerms({ words }: Query): readonly SearchTerm[] {
  const distinct = new Map<number, SearchTerm>();
  for (const { search } of words) {
    const first = search.choices[0];
    if (first !== undefined && !distinct.has(first.term)) distinct.set(first.term, search);
  }
  return [...distinct.values()];
}

/** How well an article is where the question says that its answer stands: from that day, in that outlet. */
function readSource(
  question: Question,
  article: CorpusArticle,
  outlets: ReadonlySet<string>,
): Pick<Signals, 'date' | 'outlet'> {
  return {
    date: scoreDates(question, article),
    outlet: Number(outlets.has(article.entry.briefOf ?? article.entry.outlet ?? '')),
  };
}
