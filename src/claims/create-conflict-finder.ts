import type { CitedQuote } from '../answers/cited-quote.ts';
import type { Findings } from '../retrieval/searcher.ts';
import type { FormGuard } from './create-form-guard.ts';
import type { ConflictSide, SourceConflict } from './source-conflict.ts';

/** Finds where quotes of different articles, oldest first, give another number or date of the same thing. */
export type ConflictFinder = (
  quotes: readonly CitedQuote[],
  findings: Findings,
) => Promise<readonly SourceConflict[]>;

/** Quotes that share fewer of their words are about different things. */
const SAME_MATTER = 0.7;

/** Creates a finder that holds each quote against each other one, slot by slot. Where more than one thing differs, they are about different things. */
export function createConflictFinder(guard: FormGuard): ConflictFinder {
  const compare = async (
    earlier: CitedQuote,
    later: CitedQuote,
    findings: Findings,
  ): Promise<SourceConflict | null> => {
    // The one that says less is the one that can be all there.
    const isShorter = earlier.text.length <= later.text.length;
    const [claim, quote] = isShorter ? [earlier, later] : [later, earlier];
    const { differences, shared } = await guard({ claim: claim.text, quote, findings });
    const [difference] = differences;
    if (difference === undefined || differences.length > 1 || shared < SAME_MATTER) return null;
    const { aspect, given, source } = difference;
    if ((aspect !== 'number' && aspect !== 'date') || given === null || source === null) return null;
    const sides: readonly [ConflictSide, ConflictSide] = [
      { text: isShorter ? given : source, quote: earlier },
      { text: isShorter ? source : given, quote: later },
    ];
    return { aspect, isDevelopment: aspect === 'number' && dayOf(earlier) !== dayOf(later), sides };
  };

  return async (quotes, findings) => {
    const conflicts: SourceConflict[] = [];
    for (const [at, later] of quotes.entries())
      for (const earlier of quotes.slice(0, at)) {
        const conflict = await compare(earlier, later, findings);
        if (conflict !== null) conflicts.push(conflict);
      }
    return conflicts;
  };
}

function dayOf({ article }: CitedQuote): string | null {
  return article.published?.slice(0, 10) ?? null;
}
