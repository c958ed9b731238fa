import type { Rarity } from './create-rarity-reader.ts';
import type { SubjectPhrase } from './subject-phrase.ts';

/** A statement with what it may be about, by where that stands; in its own words, and in the rest of its sentence and paragraph. */
export interface SubjectStatement {
  readonly own: readonly SubjectPhrase[];
  readonly sentence: readonly SubjectPhrase[];
  readonly paragraph: readonly SubjectPhrase[];
  /** Of its article. */
  readonly headline: readonly SubjectPhrase[];
}

const LEAST_STATEMENTS = 3;
const MOST_SUBJECTS = 6;
/** How much it counts that a subject is in a statement’s own words, in its sentence, its paragraph, its headline. */
const WEIGHTS = { own: 1, sentence: 0.6, paragraph: 0.3, headline: 0.25 } as const;
const LEVELS = ['own', 'sentence', 'paragraph', 'headline'] as const;
/** Two statements have their subject at least in their sentences, one of them in its own words; others may join them by less. */
const CLOSE = WEIGHTS.sentence;
/** What more of the statements than this have in common tells nothing apart. */
const LARGEST_SHARE = 2 / 3;
/** Beyond one in a dozen paragraphs rarity tells chance rather than subject. */
const MOST_RARITY = 2.5;
/** A term says more than its noun alone. */
const TERM_BONUS = 1.25;

interface Candidate {
  readonly key: string;
  readonly rarity: number;
  /** Whether a headline has it over a statement in whose paragraph it is, too: then the article’s other statements may join. */
  readonly isHeadline: boolean;
  /** By statement. */
  readonly weights: readonly number[];
}

/**
 * What each statement is about: a phrase that it shares with others, `null` for what fits none. Subjects are chosen one after
 * another, each for how many statements without a subject it fits, how closely, and how rare it is. There are no subjects where they
 * would not divide the statements.
 */
export function groupBySubject(
  statements: readonly SubjectStatement[],
  rarity: Rarity,
): readonly (string | null)[] {
  const none = statements.map(() => null);
  if (statements.length < LEAST_STATEMENTS) return none;
  const candidates = listCandidates(statements, rarity);
  const chosen: Candidate[] = [];
  const isFree = statements.map(() => true);
  while (chosen.length < MOST_SUBJECTS) {
    const best = bestOf(
      candidates.filter((candidate) => !chosen.includes(candidate)),
      isFree,
    );
    if (best === undefined) break;
    chosen.push(best);
    best.weights.forEach((weight, at) => {
      // What only stands nearby may turn out to be about something else.
      if (weight >= CLOSE) isFree[at] = false;
    });
  }
  const settled = settle(chosen, statements.length);
  if (settled.every((subject) => subject === settled[0])) return none;
  return settled.map((subject) => (subject === null ? null : labelOf(subject.key, statements)));
}

function listCandidates(statements: readonly SubjectStatement[], rarity: Rarity): readonly Candidate[] {
  const known = new Map<string, { words: readonly string[]; weights: number[]; isHeadline: boolean }>();
  statements.forEach((statement, at) => {
    for (const level of LEVELS)
      for (const { key, words } of statement[level]) {
        const entry = known.get(key) ?? { words, weights: statements.map(() => 0), isHeadline: false };
        const weight = entry.weights[at] ?? 0;
        if (level === 'headline' && weight > 0) entry.isHeadline = true;
        entry.weights[at] = Math.max(weight, WEIGHTS[level]);
        known.set(key, entry);
      }
  });
  return [...known].flatMap(([key, { words, weights, isHeadline }]) => {
    const fitting = weights.filter((weight) => weight > 0);
    if (!isShared(weights, isHeadline) || fitting.length > Math.max(2, LARGEST_SHARE * statements.length))
      return [];
    const bonus = words.length > 1 ? TERM_BONUS : 1;
    return [{ key, weights, isHeadline, rarity: Math.min(MOST_RARITY, rarity(words)) * bonus }];
  });
}

function isShared(weights: readonly number[], isHeadline: boolean): boolean {
  if (isHeadline) return weights.filter((weight) => weight > 0).length > 1;
  return weights.includes(WEIGHTS.own) && weights.filter((weight) => weight >= CLOSE).length > 1;
}

/** Of equals the one by order of the alphabet, so that the same statements have the same subjects. */
function bestOf(candidates: readonly Candidate[], isFree: readonly boolean[]): Candidate | undefined {
  let best: { readonly candidate: Candidate; readonly score: number } | undefined;
  for (const candidate of candidates) {
    const fitting = candidate.weights.filter((_weight, at) => isFree[at]);
    if (!isShared(fitting, candidate.isHeadline)) continue;
    const weight = fitting.reduce((sum, own) => sum + own, 0);
    const score = weight * candidate.rarity;
    const isBetter =
      best === undefined ||
      score > best.score ||
      (score === best.score && candidate.key < best.candidate.key);
    if (isBetter && score > 0) best = { candidate, score };
  }
  return best?.candidate;
}

/** Every statement goes to the subject that fits it most closely, the first chosen of equals; a subject left with one is none. */
function settle(chosen: readonly Candidate[], count: number): readonly (Candidate | null)[] {
  const settled = Array.from({ length: count }, (_, at) =>
    chosen.reduce<Candidate | null>((best, candidate) => {
      const weight = candidate.weights[at] ?? 0;
      return weight > (best?.weights[at] ?? 0) ? candidate : best;
    }, null),
  );
  const lonely = chosen.filter((candidate) => settled.filter((own) => own === candidate).length === 1);
  if (lonely.length === 0) return settled;
  return settle(
    chosen.filter((candidate) => candidate !== lonely[0]),
    count,
  );
}

/** As the statements print it most often, and of equals as the first does. */
function labelOf(key: string, statements: readonly SubjectStatement[]): string {
  const counts = new Map<string, number>();
  for (const { own, sentence, paragraph, headline } of statements)
    for (const phrase of [...own, ...sentence, ...paragraph, ...headline])
      if (phrase.key === key) counts.set(phrase.text, (counts.get(phrase.text) ?? 0) + 1);
  const [first] = [...counts].toSorted(([, one], [, other]) => other - one);
  return first?.[0] ?? '';
}
