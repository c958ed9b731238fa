import { z } from 'zod';

const names = z.array(z.string().min(1)).readonly();

const curatedActor = z
  .strictObject({
    name: z.string().min(1),
    kind: z.enum(['person', 'organisation', 'government', 'armed_group', 'state', 'place']),
    /** What a person leads or led: nobody else is listed. */
    leads: z.string().min(1).optional(),
    aliases: names,
    demonyms: names.optional(),
    metonyms: names.optional(),
  })
  .refine(
    ({ kind, leads }) => (kind === 'person') === (leads !== undefined),
    'A person is listed for what they lead, and nobody else is.',
  )
  .readonly();

/** What `data/actors.json` holds: names known before anything is read, and words that may stand for each other. Its `about` explains it. */
export const curatedNames = z
  .strictObject({
    format: z.literal(1),
    about: names,
    actors: z.array(curatedActor).readonly(),
    ambiguous: z.array(z.strictObject({ alias: z.string(), actors: names }).readonly()).readonly(),
    caseSensitive: names,
    nicknames: z.array(z.strictObject({ name: z.string(), nicknames: names }).readonly()).readonly(),
    spellings: z.array(names).readonly(),
    roles: z.array(names).readonly(),
    synonyms: z.array(names).readonly(),
  })
  .readonly();

export type CuratedNames = z.infer<typeof curatedNames>;
