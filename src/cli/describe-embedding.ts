import type { EmbedProgress } from '../ingest/embed-library.ts';

/** How far embedding has come, on one line. */
export function describeEmbedding({ embedded, passages }: EmbedProgress): string {
  const share = Math.floor((100 * embedded) / Math.max(passages, 1));
  return `Embedding ${embedded.toLocaleString('en-GB')} of ${passages.toLocaleString('en-GB')} passages: ${share} %`;
}
