import { z } from 'zod';
import type { ReplySchema } from '../../models/chat-model.ts';
import { parseJsonReply } from '../../models/parse-json-reply.ts';
import type { GivenSentence } from '../material.ts';
import type { Reading, Verdict } from '../reading.ts';
import { pointAt, pointersForm, pointersSchema } from './point-at.ts';
import { closedObject, tidyText } from './reply-forms.ts';

const verdicts = [
  'answered',
  'partly',
  'sources_differ',
  'not_in_sources',
  'false_premise',
  'opinion_or_prediction',
  'after_sources',
  'off_topic',
] as const satisfies readonly Verdict[];

const schema = z.object({
  verdict: z.enum(verdicts),
  parts: z
    .array(
      z.object({
        sentences: pointersForm,
        gloss: z.string().nullish().catch(null),
        translation: z.string().nullish().catch(null),
      }),
    )
    .catch([])
    .default([]),
  missing: z.array(z.string()).catch([]).default([]),
  correction: pointersForm,
  nearest: z.array(z.coerce.number().int()).catch([]).default([]),
  searches: z.array(z.string()).catch([]).default([]),
});

/** The form that models are asked for elsewhere, and fall back into: statements, each with the numbers it rests on; also one by itself. */
const statement = z.object({ text: z.string(), sentences: pointersForm });
const statements = z.union([
  z.object({ statements: z.array(statement) }).transform((reply) => reply.statements),
  z.array(statement),
  statement.transform((one) => [one]),
]);

/** An answer has few parts, each with few sentences; more are not read. */
const MOST = { parts: 4, sentences: 4, missing: 3, correction: 2, nearest: 3, searches: 3 };
/** What somebody is told that is missing, in characters. */
const LONGEST_MISSING = 160;
/** A model does not say how sure it is in a way that means anything. */
const CONFIDENCE = { refused: 0.1, answered: 0.9 };
const REFUSING: ReadonlySet<Verdict> = new Set([
  'not_in_sources',
  'false_premise',
  'opinion_or_prediction',
  'after_sources',
  'off_topic',
]);

/** The form of a reply, as endpoints are told it. */
export function readingSchema(hasTranslation: boolean): ReplySchema {
  const text = { type: 'string' };
  const gloss = { type: ['string', 'null'] };
  return {
    name: 'reading',
    json: closedObject({
      verdict: { type: 'string', enum: verdicts },
      parts: {
        type: 'array',
        items: closedObject({
          sentences: pointersSchema,
          gloss,
          ...(hasTranslation && { translation: gloss }),
        }),
      },
      missing: { type: 'array', items: text },
      correction: pointersSchema,
      nearest: { type: 'array', items: { type: 'integer' } },
      searches: { type: 'array', items: text },
    }),
  };
}

/**
 * Reads a reply. Numbers that no sentence has are left out, words that do not stand in their sentence are no span; a verdict that contradicts its sentences is put right: an answer without any
 * sentence says nothing, so it is a refusal.
 *
 * @returns `null` if it is no such reply
 */
export function readReading(
  reply: string,
  sentences: ReadonlyMap<number, GivenSentence>,
  maySearch: boolean,
): Reading | null {
  const values = parseJsonReply(reply);
  for (const value of values) {
    const parsed = schema.safeParse(value);
    if (parsed.success) return toReading(parsed.data, sentences, maySearch);
  }
  for (const value of values) {
    const parsed = statements.safeParse(value);
    if (parsed.success) return toReading(fromStatements(parsed.data), sentences, maySearch);
  }
  return null;
}

/** Statements without any sentence that answers are the refusal they stand for. */
function fromStatements(found: z.infer<typeof statements>): z.infer<typeof schema> {
  return {
    verdict: found.length > 0 ? 'answered' : 'not_in_sources',
    parts: found.map(({ text, sentences }) => ({ sentences, gloss: text })),
    missing: [],
    correction: [],
    nearest: [],
    searches: [],
  };
}

function toReading(
  data: z.infer<typeof schema>,
  sentences: ReadonlyMap<number, GivenSentence>,
  maySearch: boolean,
): Reading {
  const point = (given: z.infer<typeof pointersForm>, most: number) =>
    pointAt(given, sentences).slice(0, most);
  const parts = data.parts
    .map(({ sentences: given, gloss, translation }) => ({
      pointers: point(given, MOST.sentences),
      gloss: tidyText(gloss),
      ...(tidyText(translation) !== null && { translation: tidyText(translation) ?? '' }),
    }))
    .filter(({ pointers: found }) => found.length > 0)
    .slice(0, MOST.parts);
  const isRefusing = REFUSING.has(data.verdict);
  const verdict = isRefusing || parts.length > 0 ? data.verdict : 'not_in_sources';
  const nearest = data.nearest.filter((number) => sentences.has(number)).slice(0, MOST.nearest);
  const ruledOut = parts.flatMap((part) => part.pointers.map(({ number }) => number));
  return {
    verdict,
    confidence: REFUSING.has(verdict) ? CONFIDENCE.refused : CONFIDENCE.answered,
    parts: isRefusing ? [] : parts,
    missing: isRefusing ? [] : tellable(data.missing, MOST.missing),
    correction: point(data.correction, MOST.correction),
    nearest: nearest.length > 0 || !isRefusing ? nearest : ruledOut.slice(0, MOST.nearest),
    searches: maySearch ? tellable(data.searches, MOST.searches) : [],
  };
}

function tellable(texts: readonly string[], most: number): readonly string[] {
  return texts.flatMap((text) => tidyText(text)?.slice(0, LONGEST_MISSING) ?? []).slice(0, most);
}
