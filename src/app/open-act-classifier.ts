import { readFile } from 'node:fs/promises';
import { OnnxError } from '../adapters/onnx/onnx-error.ts';
import {
  type ActClassifier,
  actExamples,
  createActClassifier,
} from '../answers/acts/create-act-classifier.ts';
import type { Embedder } from '../retrieval/embedder.ts';
import { shipped } from './shipped.ts';

/** So long somebody waits, in milliseconds: the first time the examples have to be embedded, and the model perhaps to be made, which goes on meanwhile. */
const PATIENCE_MS = 1_500;

/** Opens what tells a greeting from a question. Where the neural model does not run, or not yet, everything is a question. */
export async function openActClassifier(openEmbedder: () => Promise<Embedder>): Promise<ActClassifier> {
  const { acts } = actExamples.parse(
    JSON.parse(await readFile(shipped('language/dialogue-acts.json'), 'utf8')),
  );
  const classify = createActClassifier({ examples: acts, openEmbedder });
  return async (line, openKnown) => {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<null>((resolve) => {
      timer = setTimeout(() => resolve(null), PATIENCE_MS);
    });
    const found = classify(line, openKnown).catch((error: unknown) => {
      if (error instanceof OnnxError) return null;
      throw error;
    });
    try {
      return await Promise.race([found, late]);
    } finally {
      clearTimeout(timer);
    }
  };
}
