import type { ModelPolicySettings } from '../adapters/models/create-model-policy.ts';
import type { ModelsConfig } from '../config/models-config.ts';
import type { Meter } from '../models/create-meter.ts';
import type { Embedder } from '../retrieval/embedder.ts';
import type { BuiltInEmbedders } from './built-in-embedders.ts';

/** Which embedder is wanted, and what it takes. */
export interface EmbedderWish {
  /** The one that vectors come from; `null` for the one that is configured. */
  readonly id: string | null;
  readonly models: ModelsConfig;
  readonly builtIn: BuiltInEmbedders;
  /** Whether somebody waits for an answer meanwhile. */
  readonly isInteractive: boolean;
  /** Keeps questions within the budget; by default nothing is counted. */
  readonly openMeter?: () => Promise<Meter>;
}

const ID = /^openai:(?<model>.+)\/(?<dimensions>\d+)$/u;

/** A question is searched by words alone rather than that it waits longer. */
const ASKING: Partial<ModelPolicySettings> = { totalMs: 4_000, attemptMs: 3_000 };
/** Nobody waits for a library to be embedded, and a batch that fails costs the whole run. */
const GATHERING: Partial<ModelPolicySettings> = { totalMs: 120_000, attemptMs: 60_000, attempts: 4 };

/** Opens an embedder by its id or, where nothing of that name can be opened any more, the configured one. */
export async function openEmbedder({
  id,
  models,
  builtIn,
  isInteractive,
  openMeter,
}: EmbedderWish): Promise<Embedder> {
  const known = id === null ? undefined : ID.exec(id)?.groups;
  for (const open of [builtIn.neural, builtIn.words]) {
    const embedder = await open();
    if (embedder.id === id) return embedder;
  }
  const model = known?.['model'] ?? models.embeddings?.replace(/^openai:/u, '');
  if (model === undefined) return builtIn[models.builtInEmbedder]();
  const { createModelPolicy } = await import('../adapters/models/create-model-policy.ts');
  const { createOpenaiEmbedder } = await import('../adapters/models/openai-embedder.ts');
  return createOpenaiEmbedder({
    model,
    endpoint: models.endpoint,
    dimensions: known === undefined ? null : Number(known['dimensions']),
    policy: await createModelPolicy(`openai:${model}`, isInteractive ? ASKING : GATHERING),
    ...(openMeter !== undefined && { meter: await openMeter() }),
  });
}
