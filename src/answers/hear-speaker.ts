import type { Analysis } from './analysis.ts';
import { readSignals } from './confidence/read-signals.ts';
import { spokenBy } from './spoken-by.ts';

/** Somebody's words count if their likeliest sentence is at least this likely, compared with the best one of all. */
const LIKELY = 0.1;

/** What is known of a question once only the words of whoever is asked about count. */
export interface Hearing {
  readonly analysis: Analysis;
  /** Whether whoever is asked about says nothing of the kind: neither speaks in a likely sentence nor is told of as saying it in the best one. */
  readonly isSilent: boolean;
}

/** For "what did X say about Y" keeps the sentences in which X is speaking; all others and all other questions stay as they are. */
export function hearSpeaker(analysis: Analysis): Hearing {
  const { ranked, findings } = analysis;
  const theirs = spokenBy(ranked, analysis, findings.query);
  const [best] = ranked;
  const [first] = theirs?.sentences ?? [];
  if (theirs === null || best === undefined) return { analysis, isSilent: false };
  if (first === undefined) return { analysis, isSilent: !theirs.isToldOf(best) };
  if (first.probability < LIKELY * best.probability) return { analysis, isSilent: true };
  const heard = theirs.sentences;
  return {
    analysis: { ...analysis, ranked: heard, signals: readSignals(heard, analysis, findings) },
    isSilent: false,
  };
}
