import type { ActionStore } from './action-store.ts';
import type { ActorStore } from './actor-store.ts';
import type { ArticleStore } from './article-store.ts';
import type { CitationLog } from './citation-log.ts';
import type { FeedbackStore } from './feedback-store.ts';
import type { PassageStore } from './passage-store.ts';
import type { ServerStore } from './server-store.ts';
import type { SettingsStore } from './settings-store.ts';
import type { SpendingStore } from './spending-store.ts';
import type { VectorStore } from './vector-store.ts';

/**
 * The articles of one library and what was made of them. It is the truth: every index is a cache over it that can be
 * thrown away. Nothing of another library can be reached through it.
 */
export interface Library {
  readonly articles: ArticleStore;
  readonly passages: PassageStore;
  readonly vectors: VectorStore;
  readonly actors: ActorStore;
  readonly settings: SettingsStore;
  readonly servers: ServerStore;
  readonly actions: ActionStore;
  readonly feedback: FeedbackStore;
  readonly citations: CitationLog;
  readonly spending: SpendingStore;
  /** A number that grows with every change to the articles, whichever process makes it: it tells caches that they are stale. */
  revision(): Promise<number>;
  /** Releases what is open. The library must not be used afterwards. */
  close(): Promise<void>;
}
