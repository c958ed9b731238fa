import type { Library } from '../library/library.ts';
import type { Embedder } from '../retrieval/embedder.ts';
import { embedTexts } from './embed-texts.ts';
import { textToEmbed } from './text-to-embed.ts';

/** What a library is embedded with. */
export interface EmbedDependencies {
  readonly library: Pick<Library, 'vectors'>;
  readonly embedder: Embedder;
}

/** How embedding can be watched and ended. */
export interface EmbedOptions {
  /** Ends embedding between two batches. */
  readonly signal?: AbortSignal;
  /** Called after every batch. */
  readonly onProgress?: (progress: EmbedProgress) => void;
}

/** How far embedding has come. */
export interface EmbedProgress {
  readonly passages: number;
  readonly embedded: number;
}

/** So many passages are kept at a time at most: what is lost when it is stopped. */
const MOST_AT_ONCE = 256;

/**
 * Embeds a library anew, with another embedder than it has. What is embedded is kept batch by batch, so running it again after it was stopped does the rest; the vectors in
 * use stay until all new ones are there, and then make way in one step. Articles taken in meanwhile are embedded, too.
 *
 * @returns how many passages were embedded by this run
 * @throws {InvalidEmbeddingError} if the embedder does not keep its word; what it throws itself is thrown on
 * @throws the signal's reason when it is aborted; what was embedded stays
 */
export async function embedLibrary(
  { library: { vectors: store }, embedder }: EmbedDependencies,
  { signal, onProgress }: EmbedOptions = {},
): Promise<number> {
  const { passages, embedded } = await store.coverage(embedder.id);
  const [known, batch] = [embedded, Math.min(embedder.maxBatch, MOST_AT_ONCE)];
  let done = 0;
  for (;;) {
    signal?.throwIfAborted();
    const lacking = await store.lacking(embedder.id, batch);
    if (lacking.length === 0) {
      if (await store.adopt(embedder.id)) return done;
      continue;
    }
    const texts = lacking.map(({ title, text }) => textToEmbed(title, text));
    const vectors = await embedTexts(embedder, texts, signal);
    const labelled = lacking.flatMap(({ label, title }, index) => {
      const vector = vectors[index];
      return vector === undefined ? [] : [{ label, vector, title }];
    });
    await store.gather(embedder.id, labelled);
    done += labelled.length;
    onProgress?.({ passages: Math.max(passages, known + done), embedded: known + done });
  }
}
