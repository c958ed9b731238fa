import type { Question } from '../../retrieval/question.ts';
import type { Candidate } from '../candidate.ts';
import type { Comparison } from '../comparison.ts';
import { coverage } from '../coverage.ts';
import type { DemandMatcher } from '../demand-matcher.ts';
import { showsAsked } from '../relations/shows-asked.ts';
import { askedUnit } from './asked-unit.ts';
import { bestWindow } from './best-window.ts';
import { completeNames } from './complete-names.ts';
import type { FeatureValues } from './feature.ts';
import { isNegated } from './is-negated.ts';
import { nameCoverage } from './name-coverage.ts';
import { nearPairs } from './near-pairs.ts';
import { nearness } from './nearness.ts';
import { phraseFound } from './phrase-found.ts';
import { plainCoverage } from './plain-coverage.ts';
import { showsKind } from './shows-kind.ts';
import { wantedPlaces } from './wanted-places.ts';

/** How much a demand counts that is met not by the sentence but by what stands around it. */
const AROUND = { before: 0.7, passage: 0.6, title: 0.5, speaker: 0.9 };
const SHORT_WORDS = 6;
const LONG_WORDS = 60;
const LEANING =
  /^[\s“"'‘(]*(?:he|she|it|they|this|that|these|those|his|her|its|their|but|and|also|however|so|such|both|there|then)\b/iu;
const PRONOUN = /\b(?:he|she|his|her|him|they|their|them|it|its)\b/iu;
const NOTHING: ReadonlySet<string> = new Set();

/** Describes a sentence with regard to a question. */
export function describeCandidate(candidate: Candidate, comparison: Comparison): FeatureValues {
  const { sentence } = candidate;
  const { question, matcher, isName } = comparison;
  const { demands } = matcher;
  const met = completeNames(matcher.match(sentence.stems), candidate, comparison);
  const around = withSurroundings(candidate, matcher, met);
  const located = matcher.locate(sentence.stems);
  const shown = showsAsked(candidate, comparison, located);
  const forms = new Set(sentence.words.map(({ text }) => text));
  const asked = new Set(demands.map(({ stem }) => stem));
  const wanted = wantedPlaces(question.wants, sentence.words, isName).filter(
    (at) => !asked.has(sentence.stems[at] ?? ''),
  );
  const has = (kind: Question['wants']) => flag(question.wants === kind && wanted.length > 0);
  const shows = (kind: Question['wants']) => flag(question.wants === kind && showsKind(kind, sentence.text));
  return {
    exact: coverage(
      demands,
      met.map((strength) => flag(strength === 1)),
    ),
    soft: coverage(demands, met),
    plain: plainCoverage(demands, met),
    form: plainCoverage(
      demands,
      demands.map(({ word }) => flag(forms.has(word))),
    ),
    context: coverage(demands, around),
    window: bestWindow(demands, located),
    pairs: nearPairs(demands, located),
    names: coverage(demands, met, (demand) => demand.isName),
    namesAround: coverage(demands, around, (demand) => demand.isName),
    namesRecent: nameCoverage(demands, met, PRONOUN.test(sentence.text) ? candidate.recentStems : NOTHING),
    namesArticle: nameCoverage(demands, met, candidate.articleStems),
    numbers: coverage(demands, met, (demand) => demand.isNumber),
    phrase: flag(question.phrases.some((phrase) => phraseFound(phrase, sentence.text))),
    title: coverage(demands, matcher.match(candidate.titleStems)),
    hasNumber: has('number'),
    hasTime: has('time'),
    hasPerson: has('person'),
    hasFullName: flag(question.wants === 'person' && wanted.some((at) => wanted.includes(at + 1))),
    hasPlace: has('place'),
    hasReason: shows('reason'),
    hasDefinition: shows('definition'),
    hasStatement: shows('statement'),
    hasUnit: flag(askedUnit(question.text, sentence.text) === 'shown'),
    asked: shown.asked,
    counted: shown.counted,
    near: nearness(
      wanted,
      located.map((place) => place !== undefined),
    ),
    speaker: speakerFits(candidate, comparison),
    passage: candidate.passageShare,
    article: candidate.articleShare,
    best: flag(candidate.rank === 0),
    opening: flag(sentence.paragraph === 1),
    heading: flag(sentence.kind === 'heading'),
    caption: flag(sentence.kind === 'caption'),
    comment: flag(sentence.kind === 'comment'),
    credit: flag(sentence.kind === 'credit'),
    wantedKind: flag(question.kinds.has(candidate.evidence.passage.kind)),
    short: flag(sentence.words.length < SHORT_WORDS),
    length: Math.min(1, sentence.words.length / LONG_WORDS),
    leaning: flag(LEANING.test(sentence.text)),
    question: flag(/\?["”’']*$/u.test(sentence.text)),
    negation: flag(isNegated(question.text) && !isNegated(sentence.text)),
    opposite: flag(
      demands.some(
        ({ opposites }, at) => met[at] === 0 && sentence.stems.some((stem) => opposites.has(stem)),
      ),
    ),
  };
}

function withSurroundings(candidate: Candidate, matcher: DemandMatcher, met: Float64Array): Float64Array {
  const around = met.slice();
  const add = (stems: readonly string[], share: number) => {
    matcher.match(stems).forEach((strength, at) => {
      around[at] = Math.max(around[at] ?? 0, strength * share);
    });
  };
  add(candidate.before?.stems ?? [], AROUND.before);
  add(candidate.passageStems, AROUND.passage);
  add(candidate.titleStems, AROUND.title);
  add(candidate.speakerStems, AROUND.speaker);
  return around;
}

/** For "what did X say": the share of the question's names that the speaker has. For "who said": whether the sentence names a speaker. */
function speakerFits({ attribution, speakerStems }: Candidate, { question, matcher }: Comparison): number {
  if (attribution === null) return 0;
  if (question.wants === 'person')
    return flag(attribution.speakerText !== null && question.phrases.length > 0);
  if (question.wants !== 'statement') return 0;
  const names = matcher.demands.filter((demand) => demand.isName);
  return names.length === 0
    ? flag(attribution.speakerText !== null)
    : Math.max(0, ...matcher.match(speakerStems).filter((_, at) => matcher.demands[at]?.isName));
}

function flag(is: boolean): number {
  return is ? 1 : 0;
}
