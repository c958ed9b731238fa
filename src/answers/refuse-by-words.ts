import type { Lexicon } from '../retrieval/lexicon.ts';
import { libraryEnd } from '../retrieval/library-end.ts';
import { afterEnd } from './after-end.ts';
import type { Analysis } from './analysis.ts';
import { asksAround } from './asks-around.ts';
import { asksPrediction } from './detectors/asks-prediction.ts';
import { foreignLanguage } from './detectors/foreign-language.ts';
import { hasUnknownSubject } from './has-unknown-subject.ts';
import { isCompound } from './is-compound.ts';
import { isNearEnough } from './is-near-enough.ts';
import { languageName } from './languages/language-name.ts';
import { type Refusal, refuseFor } from './refuse-for.ts';
import { befellOthers } from './relations/befell-others.ts';
import { unknownName } from './unknown-name.ts';

/** For so long after the last article "tomorrow" may be the one it spoke of, in milliseconds. */
const LIVE = 30 * 86_400_000;

/** Refuses what the words alone decide: another language, a name that no article has, a date after the last article, a namesake, what is ahead of the time of asking. */
export async function refuseByWords(
  analysis: Analysis,
  earlier: readonly string[] | undefined,
  lexicon: Pick<Lexicon, 'has'>,
): Promise<Refusal | null> {
  const { question, findings, signals } = analysis;
  const language = await foreignLanguage(question, findings.query, earlier);
  if (language !== null) return { reason: 'unsupported_language', detail: languageName(language), language };
  const isUnknown =
    (unknownName(findings.query) !== null && findings.query.pieces.length === 0) ||
    hasUnknownSubject(analysis, lexicon);
  const isNamesake = signals !== null && signals.namesConflict > 0;
  const isLater = !isCompound(analysis) && afterEnd(analysis) !== null;
  // Comments are told by being comments, and no sentence has much of a long question of many parts.
  const isFar =
    signals !== null && !isNearEnough(signals.context) && !asksAround(question) && !isCompound(analysis);
  const isOthers = befellOthers(analysis);
  return isUnknown || isNamesake || isLater || isFar || isOthers || isAhead(analysis)
    ? refuseFor(analysis)
    : null;
}

/** Asks for what is to come, counted from when it is asked, of sources that ended before. */
function isAhead({ question, findings: { index } }: Analysis): boolean {
  const end = libraryEnd(index.corpus);
  const isStale = end !== null && question.askedAt.getTime() > end.at + LIVE;
  return (
    isStale &&
    asksPrediction(question) === 'certain' &&
    question.dates.every(({ isYearStated }) => !isYearStated)
  );
}
