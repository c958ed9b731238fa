import { z } from 'zod';
import type { GivenSentence } from '../material.ts';
import type { Pointer } from '../reading.ts';
import { locateWords } from './locate-words.ts';
import { closedObject } from './reply-forms.ts';

/** Models forget fields that are empty, and give a number where a list of one was meant. */
const words = z.union([z.array(z.string()), z.string().transform((one) => [one])]).catch([]);
const pointer = z.union([
  z.object({ sentence: z.coerce.number().int(), words: words.default([]) }),
  z.coerce
    .number()
    .int()
    .transform((sentence) => ({ sentence, words: [] as string[] })),
]);

/** Sentences by number, each with words in it, as models give them. */
export const pointersForm = z.array(pointer.nullable().catch(null)).catch([]).default([]);

/** The same as endpoints are told it. */
export const pointersSchema = {
  type: 'array',
  items: closedObject({
    sentence: { type: 'integer' },
    words: { type: 'array', items: { type: 'string' } },
  }),
};

/** Numbers that no sentence has are left out, and so are words that do not stand in their sentence; each sentence once. */
export function pointAt(
  given: z.infer<typeof pointersForm>,
  sentences: ReadonlyMap<number, GivenSentence>,
): readonly Pointer[] {
  const found = new Map<number, Pointer>();
  for (const one of given) {
    const sentence = one === null ? undefined : sentences.get(one.sentence);
    if (one === null || sentence === undefined || found.has(one.sentence)) continue;
    const spans = one.words
      .flatMap((typed) => locateWords(typed, sentence.text) ?? [])
      .sort((a, b) => a.start - b.start);
    found.set(one.sentence, { number: one.sentence, spans: spans.filter(apart) });
  }
  return [...found.values()];
}

/** Whether a span begins behind the one before it. */
function apart(
  { start }: { readonly start: number },
  at: number,
  spans: readonly { readonly end: number }[],
) {
  return at === 0 || start >= (spans[at - 1]?.end ?? 0);
}
