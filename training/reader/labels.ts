import { z } from 'zod';

/** What a passage does for a question; the places in this list are the network's classes (model.py has the same). */
export const outcomes = [
  'answered',
  'not_in_sources',
  'false_premise',
  'after_sources',
  'opinion_or_prediction',
] as const;

/** One of `outcomes`. */
export type Outcome = (typeof outcomes)[number];

/** A question somebody wrote about one article, and what in it answers or only tempts. */
export interface LabelledQuestion {
  readonly id: string;
  readonly question: string;
  readonly articleId: string;
  /** Stretches of the article that answer; empty where nothing does. */
  readonly gold: readonly string[];
  /** The words inside them that answer. */
  readonly key: readonly string[];
  /** The stretches that tempt where nothing answers; empty where none was named. */
  readonly near: readonly string[];
  readonly outcome: Outcome;
}

const written = z.union([
  z.object({
    a: z.string(),
    q: z.string(),
    gold: z.array(z.string()).min(1),
    key: z.array(z.string()).min(1),
  }),
  z.object({ a: z.string(), q: z.string(), near: z.string(), refusal: z.string() }),
]);

const blind = z.object({
  id: z.string(),
  question: z.string(),
  answerable: z.boolean(),
  gold: z.array(z.object({ article: z.string(), span: z.string() })).default([]),
  key: z.array(z.string()).default([]),
  refusal: z.string().nullable().default(null),
  near: z.array(z.object({ article: z.string(), span: z.string() })).default([]),
});

/** Reads one line in the form of the questions that were written to train on, or in that of the blind sets; `null` where it is neither. */
export function readLabelled(line: string, fallbackId: string): LabelledQuestion | null {
  const value: unknown = JSON.parse(line);
  const own = written.safeParse(value);
  if (own.success) {
    const { data } = own;
    const common = { id: fallbackId, question: data.q, articleId: data.a };
    return 'gold' in data
      ? { ...common, gold: data.gold, key: data.key, near: [], outcome: 'answered' }
      : { ...common, gold: [], key: [], near: [data.near], outcome: outcomeOf(data.refusal) };
  }
  const other = blind.safeParse(value);
  if (!other.success) return null;
  const { id, question, answerable, gold, key, refusal, near } = other.data;
  return {
    id,
    question,
    articleId: gold[0]?.article ?? near[0]?.article ?? '',
    gold: gold.map(({ span }) => span),
    key,
    near: near.map(({ span }) => span),
    outcome: answerable ? 'answered' : outcomeOf(refusal),
  };
}

const kept = z.object({
  question: z.string(),
  outcome: z.enum(outcomes),
  article: z.string(),
  gold: z.array(z.tuple([z.number(), z.number()])),
  key: z.array(z.tuple([z.number(), z.number()])),
  near: z.array(z.tuple([z.number(), z.number()])),
});

/** An article by the SHA-256 of its text. */
export type ArticleByHash = (sha256: string) => { readonly id: string; readonly text: string } | undefined;

/**
 * Reads one line in the form in which questions are kept here: of the article only offsets and the hash of its text.
 *
 * @returns `null` where it is no such line, or the article is not there
 */
export function readKept(line: string, id: string, articleOf: ArticleByHash): LabelledQuestion | null {
  const parsed = kept.safeParse(JSON.parse(line));
  const article = parsed.success ? articleOf(parsed.data.article) : undefined;
  if (!parsed.success || article === undefined) return null;
  const cut = (stretches: readonly (readonly [number, number])[]) =>
    stretches.map(([start, end]) => article.text.slice(start, end));
  const { question, outcome, gold, key, near } = parsed.data;
  return { id, question, articleId: article.id, gold: cut(gold), key: cut(key), near: cut(near), outcome };
}

function outcomeOf(refusal: string | null): Outcome {
  return outcomes.find((outcome) => outcome === refusal) ?? 'not_in_sources';
}
