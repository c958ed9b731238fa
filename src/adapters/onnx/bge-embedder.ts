import { readFile, rm } from 'node:fs/promises';
import type { Embedder } from '../../retrieval/embedder.ts';
import { bgePackage } from './bge-package.ts';
import { createOnnxSession } from './create-onnx-session.ts';
import { createWordPieceTokenizer, type WordPieceTokenizer } from './create-word-piece-tokenizer.ts';
import { OnnxError } from './onnx-error.ts';
import type { OnnxSession, Tensors } from './onnx-session.ts';
import { type ModelCache, openQuantisedModel } from './open-quantised-model.ts';

/** The built-in neural embedder, which can be put away. */
export interface BgeEmbedder extends Embedder {
  /** Loads the model, which otherwise the first text does. */
  open(): Promise<void>;
  /** Ends its process; what is being embedded fails. */
  close(): Promise<void>;
}

/** What the embedder is made of. */
export interface BgeOptions extends Omit<ModelCache, 'signal'> {
  /** How long a question waits for the model to be loaded, in milliseconds: it can be answered by its words alone. By default 4 000. */
  readonly patience?: number;
  /** How many threads compute. By default 1. */
  readonly threads?: number;
}

/** As the model's card has it: it was trained with these words in front of what is searched for. */
const QUESTION_PREFIX = 'Represent this sentence for searching relevant passages: ';
const DIMENSIONS = 384;
/** The model knows as many places; two are taken by what stands around a text. */
const MOST_TOKENS = 512 - 2;
/** Half a second's work: a question that comes meanwhile waits for one text, and what is stopped loses no more. */
const MAX_BATCH = 32;
/** Grows whenever a text gets another vector than before while the model's file is the same. */
const VERSION = 1;

interface Loaded {
  readonly tokenizer: WordPieceTokenizer;
  readonly session: OnnxSession;
}

/**
 * The neural embedder that comes in a package: bge-small-en-v1.5 with weights of 7 bits, 384 dimensions, texts of up to 510 tokens, in a
 * process of its own. Nothing is loaded before the first text; the first time of all the model is made small, which takes
 * some seconds. Texts are run one by one: activations are quantised by the range of all that is run together, so that in
 * batches a text's vector would depend on its neighbours, and on processors batches save nothing.
 */
export function createBgeEmbedder(options: BgeOptions): BgeEmbedder {
  const { patience = 4_000 } = options;
  const ending = new AbortController();
  let loading: Promise<Loaded> | undefined;

  const load = (): Promise<Loaded> => {
    if (ending.signal.aborted) return Promise.reject(putAway());
    loading ??= loadModel({ ...options, signal: ending.signal }).catch((error: unknown) => {
      loading = undefined;
      throw ending.signal.aborted ? putAway() : error;
    });
    return loading;
  };

  return {
    id: `${bgePackage.id} ${bgePackage.quantisedSha256.slice(0, 8)} ${VERSION}`,
    dimensions: DIMENSIONS,
    maxBatch: MAX_BATCH,
    cosines: 'relative',
    prepare() {
      load().catch(() => undefined);
    },
    async open() {
      await load();
    },
    async embed(texts, role) {
      if (texts.length > MAX_BATCH)
        throw new RangeError(`${texts.length} texts are too many at once: pass at most ${MAX_BATCH}.`);
      const isAsked = role === 'question';
      const { tokenizer, session } = await (isAsked ? inTime(load(), patience) : load());
      const prefix = isAsked ? tokenizer.tokenise(QUESTION_PREFIX).ids : [];
      return Promise.all(
        texts.map(async (text) => {
          const { ids } = tokenizer.tokenise(text, MOST_TOKENS - prefix.length);
          if (ids.length === 0) return new Float32Array(DIMENSIONS);
          const { start, separator } = tokenizer.special;
          const tensors = toTensors([start, ...prefix, ...ids, separator]);
          return readVector(await session.run(tensors, isAsked ? 'asked' : 'background'));
        }),
      );
    },
    async close() {
      ending.abort();
      const opened = await loading?.catch(() => undefined);
      await opened?.session.close();
    },
  };
}

async function loadModel({
  threads = 1,
  ...cache
}: BgeOptions & Pick<ModelCache, 'signal'>): Promise<Loaded> {
  const { tokenizer } = bgePackage.locate();
  const sha256 = bgePackage.quantisedSha256;
  const file = await openQuantisedModel(bgePackage, cache);
  const open = (path: string) => createOnnxSession({ file: path, sha256, threads });
  const session = await open(file).catch(async (error: unknown) => {
    if (!(error instanceof OnnxError) || error.problem !== 'file') throw error;
    // What was kept is damaged: it is made anew, once.
    await rm(file, { force: true });
    return open(await openQuantisedModel(bgePackage, cache));
  });
  return { session, tokenizer: createWordPieceTokenizer(await readFile(tokenizer, 'utf8')) };
}

function toTensors(ids: readonly number[]): Tensors {
  const dimensions = [1, ids.length];
  return {
    input_ids: { dimensions, values: BigInt64Array.from(ids, BigInt) },
    attention_mask: { dimensions, values: new BigInt64Array(ids.length).fill(1n) },
    token_type_ids: { dimensions, values: new BigInt64Array(ids.length) },
  };
}

/** The vector of the token that stands before the text stands for all of it ("CLS pooling"). */
function readVector({ last_hidden_state: output }: Tensors): Float32Array {
  const vector = Float32Array.from(output?.values.subarray(0, DIMENSIONS) ?? [], Number);
  const length = Math.hypot(...vector);
  return vector.map((value) => value / length);
}

async function inTime<Value>(value: Promise<Value>, milliseconds: number): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () =>
        reject(new OnnxError('runtime', 'The neural model is still being prepared. Ask again in a moment.')),
      milliseconds,
    );
  });
  try {
    return await Promise.race([value, late]);
  } finally {
    clearTimeout(timer);
  }
}

function putAway(): OnnxError {
  return new OnnxError('runtime', 'The neural model was put away: nothing is embedded any more.');
}
