import type { TokenUsage } from '../../models/chat-model.ts';
import type { Meter, Metered } from '../../models/create-meter.ts';
import { ModelError } from '../../models/model-error.ts';
import type { Embedder } from '../../retrieval/embedder.ts';
import type { ModelPolicy } from './create-model-policy.ts';
import { embedInParts } from './embed-in-parts.ts';
import type { ModelEndpoint } from './model-endpoint.ts';
import { readEmbeddings } from './read-embeddings.ts';
import { translateModelError } from './translate-model-error.ts';

interface OpenaiEmbedderOptions {
  /** As the endpoint knows it, without a provider. */
  readonly model: string;
  readonly endpoint: ModelEndpoint;
  /** What its vectors are known to have; asked for where it is `null`. */
  readonly dimensions: number | null;
  readonly policy: ModelPolicy;
  /** Keeps within a budget; by default nothing is counted. */
  readonly meter?: Meter;
}

/** Endpoints take more, but the first failure costs less so. */
const MAX_BATCH = 128;
/** Of a text: models read about 8,000 tokens. Passages have some hundreds of characters. */
const LONGEST = 20_000;
const PROBE = 'How long is a vector?';

/**
 * An embedding model behind an endpoint that speaks as OpenAI does. Every reply is checked before it is used: for each text one vector, in the order of the texts, of the same
 * length, finite and not zero. Batches and texts that are too large for the endpoint are made smaller, see `embedInParts`. A text of white space alone gives a vector of zeros without being asked about.
 *
 * @throws {ModelError} if the endpoint has to be asked how long its vectors are, and cannot be
 */
export async function createOpenaiEmbedder({
  model,
  endpoint,
  dimensions,
  policy,
  meter,
}: OpenaiEmbedderOptions): Promise<Embedder> {
  const name = `openai:${model}`;
  const { OpenAI } = await import('openai');
  const client = new OpenAI({
    apiKey: endpoint.apiKey ?? 'none',
    baseURL: endpoint.baseUrl,
    organization: null,
    project: null,
    maxRetries: 0,
    logLevel: 'off',
  });

  let knowsFormat = true;
  const request = async (
    texts: readonly string[],
    length: number | null,
    signal: AbortSignal,
  ): Promise<Metered<readonly Float32Array[]>> => {
    try {
      // Numbers rather than base64: many servers take no notice of the latter. Asked by hand, for the client adds the
      // format where there is none, and some servers do not know it.
      const format = knowsFormat ? { encoding_format: 'float' } : {};
      const body = { model, input: [...texts], ...format };
      const { data, usage } = readReply(await client.post('/embeddings', { body, signal }));
      const read = readEmbeddings(data, texts.length, length);
      if (typeof read !== 'string') return { result: read, usage: readUsage(usage) };
      throw new ModelError({ problem: 'malformed', model: name, detail: read });
    } catch (error) {
      if (signal.aborted) throw new ModelError({ problem: 'slow', model: name, cause: error });
      const translated = translateModelError(error, { name, endpoint });
      if (
        !knowsFormat ||
        translated.problem !== 'rejected' ||
        !translated.message.includes('encoding_format')
      )
        throw translated;
      knowsFormat = false;
      return request(texts, length, signal);
    }
  };

  const ask = (texts: readonly string[], length: number | null): Promise<readonly Float32Array[]> =>
    policy.run(async (signal) => {
      const work = () => request(texts, length, signal);
      if (meter === undefined) return (await work()).result;
      // Nobody knows on which server a question is asked by the time it is embedded.
      return meter.run({ model: name, serverId: null, most: mostUsage(texts) }, work);
    });

  const length = dimensions ?? (await ask([PROBE], null))[0]?.length ?? 0;
  const askInParts = embedInParts((texts) => ask(texts, length));
  return {
    id: `${name}/${length}`,
    dimensions: length,
    maxBatch: MAX_BATCH,
    cosines: 'relative',
    async embed(texts) {
      if (texts.length > MAX_BATCH)
        throw new RangeError(`${texts.length} texts are too many at once: pass at most ${MAX_BATCH}.`);
      const asked = texts.map((text) => text.slice(0, LONGEST).toWellFormed());
      const told = asked.filter((text) => text.trim() !== '');
      const vectors = await askInParts(told);
      let next = 0;
      return asked.map(
        (text) => (text.trim() === '' ? undefined : vectors[next++]) ?? new Float32Array(length),
      );
    },
  };
}

/** No tokeniser makes more tokens of a text than it has bytes, but for two at its ends. */
function mostUsage(texts: readonly string[]): TokenUsage {
  return { input: texts.reduce((sum, text) => sum + Buffer.byteLength(text) + 2, 0), output: 0 };
}

/** Of a body that is no object nothing can be read. */
function readReply(body: unknown): { readonly data: unknown; readonly usage: unknown } {
  const { data = null, usage = null } =
    typeof body === 'object' && body !== null ? (body as { data?: unknown; usage?: unknown }) : {};
  return { data, usage };
}

/** Servers of one's own need not tell. */
function readUsage(usage: unknown): TokenUsage | null {
  if (typeof usage !== 'object' || usage === null || !('prompt_tokens' in usage)) return null;
  const { prompt_tokens: input } = usage;
  return typeof input === 'number' && Number.isSafeInteger(input) && input >= 0 ? { input, output: 0 } : null;
}
