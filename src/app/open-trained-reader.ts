import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { Reader } from '../reading/reader.ts';
import type { TrainedReaderDeps } from '../reading/trained/create-trained-reader.ts';
import { shipped } from './shipped.ts';

/** A reader that runs a model, and the way to end it. */
export interface OpenReader {
  readonly reader: Reader;
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

/** Passages are read side by side on so many threads. */
const THREADS = 2;

/** Opens the reader that counts words, which needs nothing but the network's vocabulary. */
export async function openWordsReader(): Promise<Reader> {
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
 * Opens the reader that ships.
 * @throws {OnnxError} if the runtime does not load on this machine, or a file of the model can't be used
 */
export async function openTrainedReader(): Promise<OpenReader> {
  const { createOnnxSession } = await import('../adapters/onnx/create-onnx-session.ts');
  const { createPassageNetwork } = await import('../adapters/onnx/create-passage-network.ts');
  const { createTrainedReader } = await import('../reading/trained/create-trained-reader.ts');
  const { sha256, thresholds } = card.parse(
    JSON.parse(await readFile(shipped('models/reader.json'), 'utf8')),
  );
  const tokenizer = await openTokenizer();
  const session = await createOnnxSession({ file: shipped('models/reader.onnx'), sha256, threads: THREADS });
  const deps: TrainedReaderDeps = {
    network: createPassageNetwork(session),
    tokenise: (text) => tokenizer.tokenise(text),
    thresholds,
  };
  return { reader: createTrainedReader(deps), deps, close: () => session.close() };
}
