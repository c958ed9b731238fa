import { setImmediate } from 'node:timers/promises';
import { ArticleConflictError } from '../library/article-conflict-error.ts';
import type { Library } from '../library/library.ts';
import type { Embedder } from '../retrieval/embedder.ts';
import type { Tally } from './create-tally.ts';
import { embedTexts } from './embed-texts.ts';
import type { Draft } from './is-unchanged.ts';
import { textToEmbed } from './text-to-embed.ts';
import type { WalkedFile } from './walk-paths.ts';

/** An article that waits for its vectors. */
export interface QueuedArticle {
  readonly draft: Draft;
  readonly file: WalkedFile;
  readonly isNew: boolean;
}

/** Articles that wait for their vectors, so that small ones share a call of the embedder. */
export interface SaveQueue {
  /** Takes an article in, and saves all that wait once there are enough. */
  add(article: QueuedArticle): Promise<void>;
  /** Saves all that wait. */
  flush(): Promise<void>;
}

interface SaveQueueOptions {
  readonly library: Library;
  readonly embedder: Embedder;
  /** Learns what came of each article. */
  readonly tally: Tally;
  readonly signal: AbortSignal | undefined;
}

/** Passages that wait at most, however many an embedder takes: bounds the memory, and what is lost on an abort. */
const MOST_WAITING = 256;

/** Embeds many articles at once and saves each in a transaction of its own. */
export function createSaveQueue({ library, embedder, tally, signal }: SaveQueueOptions): SaveQueue {
  const enough = Math.min(embedder.maxBatch, MOST_WAITING);
  let waiting: QueuedArticle[] = [];
  let passages = 0;

  const save = async ({ draft, file, isNew }: QueuedArticle, vectors: readonly Float32Array[]) => {
    try {
      await library.articles.save({ ...draft, vectors });
      tally.note(file, { kind: isNew ? 'added' : 'changed', passages: vectors.length });
    } catch (error) {
      if (!(error instanceof ArticleConflictError)) throw error;
      tally.note(file, { kind: 'failed', path: file.path, error: error.message });
    }
  };

  const flush = async (): Promise<void> => {
    const batch = waiting;
    waiting = [];
    passages = 0;
    const texts = batch.flatMap(({ draft }) => textsOf(draft));
    const vectors = await embedTexts(embedder, texts, signal);
    let start = 0;
    for (const article of batch) {
      signal?.throwIfAborted();
      const end = start + article.draft.passages.length;
      await save(article, vectors.slice(start, end));
      start = end;
      await setImmediate();
    }
  };

  return {
    async add(article) {
      waiting.push(article);
      passages += article.draft.passages.length;
      if (passages >= enough) await flush();
    },
    flush,
  };
}

function textsOf({ article: { title }, passages }: Draft): readonly string[] {
  return passages.map(({ text }) => textToEmbed(title, text));
}
