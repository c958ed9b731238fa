import { z } from 'zod';

/** The kinds of questions that an article answers. */
const ANSWERABLE = [
  'alt_spelling',
  'casual',
  'comparison',
  'definition',
  'furniture',
  'general_looking',
  'how_many',
  'keyword',
  'list',
  'quote_attribution',
  'reader_comment',
  'statement',
  'synonym',
  'typo',
  'when',
  'where',
  'which_article',
  'who',
  'why',
  'yes_no',
] as const;

/** The kinds of questions that have to be refused, with the reason that belongs to each. */
const REFUSALS = {
  absent_fact: 'not_in_sources',
  after_sources: 'after_sources',
  false_premise: 'false_premise',
  off_topic: 'off_topic',
  opinion: 'opinion_or_prediction',
  prediction: 'opinion_or_prediction',
  role_break: 'off_topic',
  swap: 'false_premise',
} as const;

const shared = { id: z.string().regex(/^[a-z]{1,2}\d{3}$/u), question: z.string().min(1), note: z.string() };
const gold = z.strictObject({
  article: z.string(),
  /** Word for word from the article. */
  span: z.string().min(1),
  /** The side of a comparison it answers; alternatives share one. */
  slot: z.number().int().positive().optional(),
});

const answerable = z.strictObject({
  ...shared,
  kind: z.enum(ANSWERABLE),
  answerable: z.literal(true),
  gold: z.array(gold).min(1),
  /** Whether any gold span answers, or one of every slot is needed. */
  need: z.enum(['any', 'all']),
  /** What at least one quotation has to contain. */
  key: z.array(z.string().min(1)).min(1),
  refusal: z.null(),
});

const unanswerable = z
  .strictObject({
    ...shared,
    kind: z.enum(Object.keys(REFUSALS)),
    answerable: z.literal(false),
    gold: z.tuple([]),
    need: z.literal('any'),
    key: z.tuple([]),
    refusal: z.string(),
  })
  .refine(({ kind, refusal }) => Object.entries(REFUSALS).some(([k, r]) => k === kind && r === refusal), {
    error: 'the reason for refusing does not belong to the kind',
  });

/** A question with the passages that answer it, or the reason why nothing does. */
export const labelledQuestion = z.discriminatedUnion('answerable', [answerable, unanswerable]);
export type LabelledQuestion = z.infer<typeof labelledQuestion>;
