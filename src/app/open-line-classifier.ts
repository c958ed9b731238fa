import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { OnnxError } from '../adapters/onnx/onnx-error.ts';
import { createLineClassifier, type LineClassifier } from '../answers/acts/create-line-classifier.ts';
import type { Embedder } from '../retrieval/embedder.ts';
import { shipped } from './shipped.ts';

/** So long somebody waits, in milliseconds: the first time the examples have to be embedded, and the model perhaps to be made, which goes on meanwhile. */
const PATIENCE_MS = 1_500;

const file = z.object({ lines: z.record(z.string(), z.array(z.string()).min(1)) });

/** What lines are told apart by. */
export interface LineSource<Label extends string> {
  /** In `data/language`. */
  readonly name: string;
  readonly labels: readonly Label[];
  readonly openEmbedder: () => Promise<Embedder>;
}

/** Opens what tells lines apart by examples that ship. Where the neural model does not run, or not yet, only the examples themselves are told. */
export async function openLineClassifier<Label extends string>({
  name,
  labels,
  openEmbedder,
}: LineSource<Label>): Promise<LineClassifier<Label>> {
  const { lines } = file.parse(JSON.parse(await readFile(shipped(`language/${name}`), 'utf8')));
  const examples = labels.flatMap((label) => (lines[label] ?? []).map((line) => ({ label, line })));
  const classify = createLineClassifier({ examples, openEmbedder });
  return async (...given) => {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<null>((resolve) => {
      timer = setTimeout(() => resolve(null), PATIENCE_MS);
    });
    const found = classify(...given).catch((error: unknown) => {
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
