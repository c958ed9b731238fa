import type { Candidate } from '../answers/candidate.ts';
import type { CitedQuote } from '../answers/cited-quote.ts';
import type { Analyser } from '../answers/create-analyser.ts';
import type { ArticleReader } from '../answers/list-candidates.ts';
import { quoteCandidate } from '../answers/quote-candidate.ts';
import { splitSentences } from '../passages/split-sentences.ts';
import { readQuestion } from '../retrieval/read-question.ts';
import type { DifferingAspect } from './account-comparison.ts';
import { compareTellings } from './compare-tellings.ts';
import { readTelling } from './read-telling.ts';
import type { ConflictSide, SourceConflict } from './source-conflict.ts';
import type { Telling } from './telling.ts';

/** What finding conflicts needs. */
export interface ConflictParts {
  readonly analyse: Analyser;
  readonly reader: ArticleReader;
}

/** Finds what other articles tell differently of the same thing that quotes tell: numbers, dates, versions. */
export type ConflictFinder = (quotes: readonly CitedQuote[], now: Date) => Promise<readonly SourceConflict[]>;

/** Of so many sentences at most the counterparts are looked for, and of so many words each. */
const MOST_SENTENCES = 4;
const MOST_CHARACTERS = 300;
/** Sentences that share fewer words tell of other things; of those that do, so many are read. */
const FEWEST_SHARED = 2;
/** A number may have nothing but what is counted in common. */
const FEWEST_COUNTED = 1;
const MOST_CANDIDATES = 30;

interface Difference {
  readonly aspect: DifferingAspect;
  readonly isDevelopment: boolean;
  readonly sides: readonly [ConflictSide, ConflictSide];
}

/** Makes a finder over one library. An article that gives the same number anywhere near is in no conflict about it. */
export function createConflictFinder({ analyse, reader }: ConflictParts): ConflictFinder {
  /** What other articles tell differently of a sentence, at most one thing for each article. */
  const findOthers = async (
    sentence: string,
    quote: CitedQuote,
    now: Date,
  ): Promise<readonly Difference[]> => {
    const question = readQuestion(sentence.slice(0, MOST_CHARACTERS), now);
    const { ranked, isName } = await analyse(question, { exceptArticleId: quote.articleId });
    const own = readTelling(sentence, { ...contextOfQuote(quote), isName });
    const fewest = own.wording.figures.length > 0 ? FEWEST_COUNTED : FEWEST_SHARED;
    const stems = new Set(own.wording.stems.filter((stem) => stem !== ''));
    const found = new Map<string, Difference>();
    const agreeing = new Set<string>();
    for (const { candidate } of ranked.slice(0, MOST_CANDIDATES)) {
      const { id } = candidate.evidence.article;
      const shared = new Set(candidate.sentence.stems.filter((stem) => stems.has(stem))).size;
      if (candidate.sentence.kind !== 'paragraph' || agreeing.has(id) || shared < fewest) continue;
      const other = readTelling(candidate.sentence.text, { ...contextOf(candidate), isName });
      const comparison = compareTellings(own, other);
      if (comparison.outcome === 'same') agreeing.add(id);
      const article = comparison.outcome !== 'different' || found.has(id) ? undefined : await reader.read(id);
      if (article === undefined || comparison.outcome !== 'different') continue;
      const { aspect, isDevelopment, here, there } = comparison;
      const sides = [
        { ...here, text: own.wording.text.slice(here.start, here.end), quote },
        {
          ...there,
          text: other.wording.text.slice(there.start, there.end),
          quote: quoteCandidate(candidate, article),
        },
      ] as const;
      found.set(id, { aspect, isDevelopment, sides });
    }
    return [...found].flatMap(([id, difference]) => (agreeing.has(id) ? [] : difference));
  };

  return async (quotes, now) => {
    const conflicts: SourceConflict[] = [];
    let looked = 0;
    for (const quote of quotes) {
      for (const { start, end } of splitSentences(quote.text)) {
        const sentence = quote.text.slice(start, end);
        const { accounts } = readTelling(sentence, contextOfQuote(quote));
        if (looked >= MOST_SENTENCES || !accounts.some(isComparable)) continue;
        looked++;
        const known = conflicts.flatMap(({ sides }) => sides);
        // Each quote of a conflict would find the others again.
        const others = (await findOthers(sentence, quote, now)).filter(
          ({ sides: [side] }) => !known.some((one) => isSame(one, side)),
        );
        conflicts.push(...gather(others));
      }
    }
    return conflicts;
  };
}

function contextOfQuote({ article, text }: CitedQuote) {
  return { published: article.published, around: [article.title ?? '', text].join(' ') };
}

function contextOf({ evidence: { article }, before }: Candidate) {
  return { published: article.published, around: [article.title ?? '', before?.text ?? ''].join(' ') };
}

/** A verb without a number or date tells something that can be told otherwise only if it is told of somebody or something. */
function isComparable({ figures, date, doer, object }: Telling['accounts'][number]): boolean {
  return figures.length > 0 || date !== null || (doer !== null && object !== null);
}

/** What differs in one respect is one conflict, however many articles tell it. */
function gather(differences: readonly Difference[]): readonly SourceConflict[] {
  const kinds = new Map<string, Difference[]>();
  for (const difference of differences) {
    const key = `${difference.aspect} ${difference.isDevelopment} ${difference.sides[0].text}`;
    kinds.set(key, [...(kinds.get(key) ?? []), difference]);
  }
  return [...kinds.values()].flatMap((alike) => {
    const [first] = alike;
    if (first === undefined) return [];
    const sides = [first.sides[0], ...alike.map(({ sides: [, other] }) => other)];
    return { aspect: first.aspect, isDevelopment: first.isDevelopment, sides: sides.toSorted(byDate) };
  });
}

function isSame(left: ConflictSide, right: ConflictSide): boolean {
  return left.quote.articleId === right.quote.articleId && left.text === right.text;
}

function byDate(left: ConflictSide, right: ConflictSide): number {
  const [a, b] = [left.quote.article.published ?? '', right.quote.article.published ?? ''];
  return a < b ? -1 : a > b ? 1 : 0;
}
