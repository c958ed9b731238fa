import { z } from 'zod';
import type { ReplySchema } from '../../models/chat-model.ts';
import { parseJsonReply } from '../../models/parse-json-reply.ts';
import type { NamedKind } from '../recognition/list-as.ts';

/** What a model proposes about a piece of an article. Nothing of it is stored as it is. */
export interface Proposal {
  readonly actors: readonly ProposedActor[];
  readonly speakers: readonly { readonly statement: number; readonly name: string }[];
  /** Names that are no actors. */
  readonly others: readonly string[];
}

/** An actor as a model proposes them. */
export interface ProposedActor {
  readonly name: string;
  readonly kind: NamedKind;
  readonly aliases: readonly string[];
}

const KINDS = ['person', 'organisation', 'government', 'armed_group', 'state'] as const;

const actor = z.object({
  name: z.string(),
  kind: z.enum(KINDS),
  aliases: z.array(z.string()).default([]),
});
const speaker = z.object({ statement: z.int(), name: z.string() });
/** What is no actor by its form, such as one of another kind, is left out; the rest counts. */
const sifted = <Item>(item: z.ZodType<Item>) =>
  z.array(z.unknown()).transform((given) =>
    given.flatMap((own) => {
      const parsed = item.safeParse(own);
      return parsed.success ? [parsed.data] : [];
    }),
  );
const schema = z.object({
  actors: sifted(actor),
  speakers: sifted(speaker).default([]),
  others: sifted(z.string()).default([]),
});

const strings = { type: 'array', items: { type: 'string' } };
const object = (properties: Readonly<Record<string, object>>) => ({
  type: 'object',
  additionalProperties: false,
  required: Object.keys(properties),
  properties,
});

/** The form of a reply, as endpoints are told it. */
export const proposalSchema: ReplySchema = {
  name: 'recognition',
  json: object({
    actors: {
      type: 'array',
      items: object({
        name: { type: 'string' },
        kind: { type: 'string', enum: [...KINDS] },
        aliases: strings,
      }),
    },
    speakers: { type: 'array', items: object({ statement: { type: 'integer' }, name: { type: 'string' } }) },
    others: strings,
  }),
};

/** Reads what a model proposes; `null` if it is no such reply. */
export function readProposal(reply: string): Proposal | null {
  for (const value of parseJsonReply(reply)) {
    const parsed = schema.safeParse(value);
    if (parsed.success) return parsed.data;
  }
  return null;
}
