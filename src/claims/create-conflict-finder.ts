import type { CitedQuote } from '../answers/cited-quote.ts';
import type { Analyser } from '../answers/create-analyser.ts';
import type { ArticleReader } from '../answers/list-candidates.ts';
import { quoteCandidate } from '../answers/quote-candidate.ts';
import { readQuestion } from '../retrieval/read-question.ts';
import { compareCounts } from './compare-counts.ts';
import type { Figure } from './figure.ts';
import type { FigureConflict, GivenFigure } from './figure-conflict.ts';
import { phraseOfFigure } from './phrase-of-figure.ts';
import { readWording, type Wording } from './wording.ts';

/** What finding conflicts needs. */
export interface ConflictParts {
  readonly analyse: Analyser;
  readonly reader: ArticleReader;
}

/** Finds numbers in quotes for which other articles give different ones. */
export type ConflictFinder = (quotes: readonly CitedQuote[], now: Date) => Promise<readonly FigureConflict[]>;

/** Of so many numbers at most the counterparts are looked for. */
const MOST_FIGURES = 4;

/** Makes a finder over one library. An article that gives the same number anywhere near is in no conflict. */
export function createConflictFinder({ analyse, reader }: ConflictParts): ConflictFinder {
  const findOthers = async (own: Wording, figure: Figure, articleId: string, now: Date) => {
    const clause = phraseOfFigure(own, figure, 'clause');
    const { ranked } = await analyse(readQuestion(clause, now), { exceptArticleId: articleId });
    const others = new Map<string, GivenFigure>();
    const agreeing = new Set<string>();
    for (const { candidate } of ranked) {
      const { id } = candidate.evidence.article;
      if (candidate.sentence.kind === 'comment' || agreeing.has(id)) continue;
      const wording = readWording(candidate.sentence.text);
      const { outcome, other } = compareCounts({ wording: own, figure }, wording);
      if (outcome === 'same') agreeing.add(id);
      const article = other === null || others.has(id) ? undefined : await reader.read(id);
      if (article !== undefined && other !== null)
        others.set(id, { text: phraseOfFigure(wording, other), quote: quoteCandidate(candidate, article) });
    }
    return [...others].flatMap(([id, given]) => (agreeing.has(id) ? [] : given));
  };

  return async (quotes, now) => {
    const conflicts: FigureConflict[] = [];
    let looked = 0;
    for (const quote of quotes) {
      const own = readWording(quote.text);
      for (const figure of own.figures) {
        if (figure.units.length === 0 || looked >= MOST_FIGURES) continue;
        looked++;
        const given = { text: phraseOfFigure(own, figure), quote };
        // Each quote of a conflict would find the others again.
        if (conflicts.some(({ figures }) => figures.some((known) => isSame(known, given)))) continue;
        const others = await findOthers(own, figure, quote.articleId, now);
        if (others.length > 0) conflicts.push({ figures: [given, ...others].toSorted(byDate) });
      }
    }
    return conflicts;
  };
}

function isSame(left: GivenFigure, right: GivenFigure): boolean {
  return left.quote.articleId === right.quote.articleId && left.text === right.text;
}

function byDate(left: GivenFigure, right: GivenFigure): number {
  const [a, b] = [left.quote.article.published ?? '', right.quote.article.published ?? ''];
  return a < b ? -1 : a > b ? 1 : 0;
}
