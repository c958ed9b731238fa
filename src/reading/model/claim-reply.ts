import { z } from 'zod';
import type { ReplySchema } from '../../models/chat-model.ts';
import { parseJsonReply } from '../../models/parse-json-reply.ts';
import type { ClaimReading, ClaimVerdict } from '../claim-reading.ts';
import type { GivenSentence } from '../material.ts';
import { pointAt, pointersForm, pointersSchema } from './point-at.ts';
import { closedObject, tidyText } from './reply-forms.ts';

const verdicts = [
  'told',
  'told_otherwise',
  'denied_or_unsure',
  'not_told',
] as const satisfies readonly ClaimVerdict[];

const schema = z.object({
  verdict: z.enum(verdicts),
  sentences: pointersForm,
  instead: z.string().nullish().catch(null),
  nearest: z.array(z.coerce.number().int()).catch([]).default([]),
});

/** What is shown; more is not read. */
const MOST = { sentences: 3, nearest: 3 };
/** A model does not say how sure it is in a way that means anything. */
const CONFIDENCE = 0.9;

/** The form of a reply about a claim, as endpoints are told it. */
export const claimSchema: ReplySchema = {
  name: 'claim',
  json: closedObject({
    verdict: { type: 'string', enum: verdicts },
    sentences: pointersSchema,
    instead: { type: ['string', 'null'] },
    nearest: { type: 'array', items: { type: 'integer' } },
  }),
};

/**
 * Reads a reply about a claim. Numbers that no sentence has are left out; a verdict that points at no sentence rests on nothing, so the claim is not told.
 *
 * @returns `null` if it is no such reply
 */
export function readClaimReply(
  reply: string,
  sentences: ReadonlyMap<number, GivenSentence>,
): ClaimReading | null {
  for (const value of parseJsonReply(reply)) {
    const parsed = schema.safeParse(value);
    if (parsed.success) return toReading(parsed.data, sentences);
  }
  return null;
}

function toReading(
  { verdict, sentences: given, instead, nearest }: z.infer<typeof schema>,
  sentences: ReadonlyMap<number, GivenSentence>,
): ClaimReading {
  const pointers = pointAt(given, sentences).slice(0, MOST.sentences);
  const isTold = verdict !== 'not_told' && pointers.length > 0;
  const near = [
    ...pointers.map(({ number }) => number),
    ...nearest.filter((number) => sentences.has(number)),
  ];
  return {
    verdict: isTold ? verdict : 'not_told',
    confidence: CONFIDENCE,
    pointers: isTold ? pointers : [],
    instead: isTold && verdict === 'told_otherwise' ? tidyText(instead) : null,
    nearest: [...new Set(near)].slice(0, MOST.nearest),
  };
}
