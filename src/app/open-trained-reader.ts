import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { ClaimReader, Reader } from '../reading/reader.ts';
import type { TrainedReaderDeps } from '../reading/trained/create-trained-reader.ts';
import type { PassageNetwork } from '../reading/trained/passage-network.ts';
import { once } from './once.ts';
import { shipped } from './shipped.ts';

/** A reader that runs a model, and the way to end it. */
export interface OpenReader {
  readonly reader: Reader & ClaimReader;
  /** What it reads with: for measuring. */
  readonly deps: TrainedReaderDeps;
  close(): Promise<void>;
}

const card = z.object({
  /** Of the model's file. */
  sha256: z.string(),
  thresholds: z.object({
    combination: z.object({
      sentence: z.object({ network: z.number(), passage: z.number(), overlap: z.number(), rank: z.number() }),
      answer: z.object({
        bias: z.number(),
        score: z.number(),
        lead: z.number(),
        passage: z.number(),
      }),
    }),
    answer: z.number(),
    uncertain: z.number(),
    behind: z.number(),
    reason: z.number(),
    near: z.number(),
  }),
});

const claimsCard = z.object({
  /** Of the model's file. */
  sha256: z.string(),
  thresholds: z.object({
    told: z.number(),
    otherwise: z.number(),
    doubted: z.number(),
    untold: z.number(),
  }),
});

/** Passages are read side by side on so many threads. */
const THREADS = 2;

/** Opens the reader that counts words, which needs nothing but the network's vocabulary. */
export async function openWordsReader(): Promise<Reader & ClaimReader> {
  const { createWordsReader } = await import('../reading/words/create-words-reader.ts');
  const tokenizer = await openTokenizer();
  return createWordsReader((text) => tokenizer.tokenise(text));
}

async function openTokenizer() {
  const { bgePackage } = await import('../adapters/onnx/bge-package.ts');
  const { createWordPieceTokenizer } = await import('../adapters/onnx/create-word-piece-tokenizer.ts');
  return createWordPieceTokenizer(await readFile(bgePackage.locate().tokenizer, 'utf8'));
}

/**
 * Opens the reader that ships: each of its two networks when it is first needed, for only few ask for both.
 *
 * The reader throws an `OnnxError` if the runtime does not load on this machine, or a file of the model can't be used.
 */
export async function openTrainedReader(): Promise<OpenReader> {
  const { createTrainedReader } = await import('../reading/trained/create-trained-reader.ts');
  const questions = card.parse(JSON.parse(await readFile(shipped('models/reader.json'), 'utf8')));
  const claims = claimsCard.parse(JSON.parse(await readFile(shipped('models/claims.json'), 'utf8')));
  const tokenizer = await openTokenizer();
  const reading = openWhenRun(shipped('models/reader.onnx'), questions.sha256);
  const checking = openWhenRun(shipped('models/claims.onnx'), claims.sha256);
  const deps: TrainedReaderDeps = {
    network: reading.network,
    tokenise: (text) => tokenizer.tokenise(text),
    thresholds: questions.thresholds,
    claims: { network: checking.network, thresholds: claims.thresholds },
  };
  return {
    reader: createTrainedReader(deps),
    deps,
    close: async () => {
      await Promise.all([reading.close(), checking.close()]);
    },
  };
}

/** A network whose file is opened when it is first run. */
function openWhenRun(file: string, sha256: string) {
  const opened = once(async () => {
    const { createOnnxSession } = await import('../adapters/onnx/create-onnx-session.ts');
    const { createPassageNetwork } = await import('../adapters/onnx/create-passage-network.ts');
    const session = await createOnnxSession({ file, sha256, threads: THREADS });
    return { network: createPassageNetwork(session), session };
  });
  const network: PassageNetwork = { run: async (passages) => (await opened()).network.run(passages) };
  return { network, close: async () => (await opened.made())?.session.close() };
}
