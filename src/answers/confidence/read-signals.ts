import { occursSideBySide } from '../../retrieval/occurs-side-by-side.ts';
import type { Query } from '../../retrieval/query.ts';
import type { Word } from '../../retrieval/read-words.ts';
import { readWords } from '../../retrieval/read-words.ts';
import type { Findings } from '../../retrieval/searcher.ts';
import { stem } from '../../retrieval/vocabulary.ts';
import { askedSpeaker } from '../asked-speaker.ts';
import type { Comparison } from '../comparison.ts';
import { coverage } from '../coverage.ts';
import type { DemandMatcher } from '../demand-matcher.ts';
import { askedUnit } from '../features/asked-unit.ts';
import { conflictingName } from '../features/conflicting-name.ts';
import type { RankedCandidate } from '../ranked-candidate.ts';
import { stemsOf } from '../sentence.ts';
import { bm25Share } from './bm25-share.ts';
import { modifiersOf } from './modifiers-of.ts';
import { readPassageSignals } from './read-passage-signals.ts';
import { readRelations } from './read-relations.ts';
import type { SignalValues } from './signal.ts';

/** The best sentences that may hold together what is asked for. */
const UNION = 4;
/** A name counts as there from this strength on: other names of the same actor do, loose synonyms do not. */
const SAME = 0.85;
/** Scores of the ranker lie between about 0 and this. */
const SCORE_SCALE = 16;
const LEAD_SCALE = 4;

/** Reads the signals from the ranked sentences of a question, of which there is at least one. */
export function readSignals(
  ranked: readonly RankedCandidate[],
  comparison: Comparison,
  findings: Findings,
): SignalValues {
  const { question, matcher } = comparison;
  const { demands } = matcher;
  const [best, second] = ranked;
  if (best === undefined) throw new RangeError('There are no sentences to read signals from.');
  const { values, candidate } = best;
  const { sentence } = candidate;
  const around = matcher.match([
    ...sentence.stems,
    ...(candidate.before?.stems ?? []),
    ...candidate.passageStems,
    ...candidate.titleStems,
    ...candidate.speakerStems,
  ]);
  const total = demands.reduce((sum, { weight }) => sum + weight, 0) || 1;
  const share = (isCounted: (at: number) => boolean) =>
    demands.reduce((sum, { weight }, at) => sum + (isCounted(at) ? weight : 0), 0) / total;
  const heaviestMissing = (strengths: Float64Array) =>
    Math.max(0, ...demands.map(({ weight }, at) => (weight * (1 - (strengths[at] ?? 0))) / total));
  const first = ranked.slice(0, UNION);
  const union = matcher.match(first.flatMap((other) => other.candidate.sentence.stems));
  const met = matcher.match(sentence.stems);
  const modifiers = modifiersOf(sentence.text);
  const isName = (at: number) => demands[at]?.isName === true;
  return {
    exact: values.exact,
    soft: values.soft,
    plain: values.plain,
    plainAround: coverage(demands, around, (demand) => !demand.isName),
    context: values.context,
    window: values.window,
    pairs: values.pairs,
    near: values.near,
    phrase: values.phrase,
    speaker: values.speaker,
    title: values.title,
    reason: values.hasReason,
    focus: focusOf(sentence.stems, matcher),
    union: coverage(demands, union),
    bm25: bm25Share(findings),
    ...readPassageSignals(candidate, matcher, findings),
    score: clamp(best.score / SCORE_SCALE),
    probability: best.probability,
    lead: clamp((best.score - (second?.score ?? best.score - LEAD_SCALE)) / LEAD_SCALE),
    missing: share((at) => demands[at]?.finding === 'missing'),
    corrected: share((at) => demands[at]?.finding === 'corrected'),
    heaviest: heaviestMissing(around),
    heaviestHere: heaviestMissing(met),
    nameMissing: flag(demands.some(({ isName, finding }) => isName && finding === 'missing')),
    nameElsewhere: flag(demands.some((_, at) => isName(at) && (around[at] ?? 0) < SAME)),
    namesApart: flag(areNamesApart(findings, comparison)),
    numberMissing: 1 - values.numbers,
    kindMissing: flag(isKindMissing([best], question.wants)),
    unitMissing: flag(askedUnit(question.text, sentence.text) === 'missing'),
    verbMissing: 1 - coverage(demands, met, (demand) => demand.isVerb),
    namesConflict: flag(isNamesake(findings, sentence.words)),
    speakerMissing: flag(isSpeakerMissing(first, comparison, findings)),
    negation: values.negation,
    opposite: values.opposite,
    modifier: flag([...modifiersOf(question.text)].some((word) => !modifiers.has(word))),
    ...readRelations(ranked, best, comparison, findings.query),
  };
}

function focusOf(stems: readonly string[], matcher: DemandMatcher): number {
  const words = stems.filter((stem) => stem !== '').length;
  const found = matcher.locate(stems).filter((place) => place !== undefined).length;
  return words === 0 ? 0 : found / words;
}

/** The sentence speaks of a namesake, and the library knows both. */
function isNamesake({ query, index }: Findings, words: readonly Word[]): boolean {
  const name = conflictingName(
    query.names.map((each) => wordsOf(query, each)),
    words,
  );
  return name !== null && occursSideBySide(index.corpus, ...name);
}

function wordsOf({ words }: Query, { from, to }: Query['names'][number]): readonly string[] {
  return words.slice(from, to).map(({ word }) => word.text);
}

/** Whose words are asked for neither speaks in the best sentences nor is named in them. */
function isSpeakerMissing(
  ranked: readonly RankedCandidate[],
  { question, matcher }: Comparison,
  { query }: Findings,
): boolean {
  const speaker = askedSpeaker(question, query);
  if (speaker === null) return false;
  const stems = new Set(wordsOf(query, speaker).map(stem));
  const isAsked = (at: number) => stems.has(matcher.demands[at]?.stem ?? '');
  return !ranked.some(({ candidate }) =>
    matcher
      .match([...candidate.speakerStems, ...candidate.sentence.stems])
      .some((strength, at) => isAsked(at) && strength >= SAME),
  );
}

function areNamesApart({ evidence }: Findings, { matcher }: Comparison): boolean {
  const { demands } = matcher;
  if (demands.filter(({ isName }) => isName).length < 2) return false;
  return !evidence.some(({ passage, article }) => {
    const met = matcher.match(stemsOf(readWords(`${article.title ?? ''}\n${passage.text}`)));
    return demands.every(({ isName }, at) => !isName || (met[at] ?? 0) >= SAME);
  });
}

function isKindMissing(ranked: readonly RankedCandidate[], wants: Comparison['question']['wants']): boolean {
  const has = (name: keyof RankedCandidate['values']) => ranked.some(({ values }) => values[name] > 0);
  switch (wants) {
    case 'number':
      return !has('hasNumber');
    case 'time':
      return !has('hasTime');
    case 'person':
      return !has('hasPerson');
    case 'place':
      return !has('hasPlace');
    case 'reason':
      return !has('hasReason');
    case 'statement':
      return !has('hasStatement');
    default:
      return false;
  }
}

function clamp(value: number): number {
  return Math.min(1, Math.max(0, value));
}

function flag(is: boolean): number {
  return is ? 1 : 0;
}
