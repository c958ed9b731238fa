import { z } from 'zod';
import { readJsonLines } from '../read-json-lines.ts';

const label = z.object({
  id: z.string(),
  question: z.string(),
  kind: z.string(),
  answerable: z.boolean(),
  gold: z.array(z.object({ article: z.string(), span: z.string(), slot: z.number().optional() })),
  need: z.enum(['any', 'all']),
  key: z.array(z.string()),
  refusal: z.string().nullable(),
  /** Questions of one conversation are asked one after the other, each with what came before it. */
  conversation: z.string().optional(),
});

/**
 * A question of our own sets, with what answers it: spans of articles, of which any will do, or one of each slot; and texts of which a quote has to
 * contain one. Where nothing answers it, the reason for which it has to be refused.
 */
export type OwnLabel = z.infer<typeof label>;

/** Reads the questions of one of our own sets. */
export function readOwnLabels(path: string): Promise<readonly OwnLabel[]> {
  return readJsonLines(path, label);
}
