import { bgePackage } from '../adapters/onnx/bge-package.ts';
import { winkEmbeddings } from '../adapters/word-vectors/wink-embeddings.ts';
import type { ModelsConfig } from '../config/models-config.ts';

/** What `EMBEDDINGS` asks for, as it is written there. */
export function nameWish({ embeddings, builtInEmbedder }: ModelsConfig): string {
  return embeddings ?? (builtInEmbedder === 'neural' ? 'builtin' : 'words');
}

/** Whether an embedder is of the kind that is configured. */
export function meetsWish(embedderId: string, { embeddings, builtInEmbedder }: ModelsConfig): boolean {
  if (embeddings !== null) return embedderId.startsWith(`${embeddings}/`);
  return embedderId.startsWith(`${builtInEmbedder === 'neural' ? bgePackage.id : winkEmbeddings.id} `);
}

/** Whether a library goes over from one embedder to the configured one by itself, for it costs nothing but time: from word vectors to the neural model. */
export function goesOverByItself(embedderId: string, { embeddings, builtInEmbedder }: ModelsConfig): boolean {
  return (
    embeddings === null && builtInEmbedder === 'neural' && embedderId.startsWith(`${winkEmbeddings.id} `)
  );
}
