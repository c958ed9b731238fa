import type { Article } from '../articles/article.ts';
import type { Passage } from '../passages/passage.ts';
import type { Recognition } from './recognition.ts';

/** Where an article came from: the file, and the file or folder that was named when it was ingested. */
export interface Origin {
  /** Absolute path of the file. */
  readonly file: string;
  /** Absolute path of what was asked for: the file itself or a folder above it. */
  readonly root: string;
  /** How the file looked when it was read, and with what: while it is the same, it need not be read again. Absent where that is not known. */
  readonly stamp?: string;
}

/** What the library adds to an article. */
interface Stored {
  readonly origin: Origin;
  /** When it was added or last changed, ISO 8601. */
  readonly addedAt: string;
}

/** An article with all that is known of it. */
export interface StoredArticle extends Article, Stored {}

/** An article without its text, as it stands in lists. */
export interface ArticleEntry extends Omit<Article, 'text' | 'blocks'>, Stored {
  /** How many passages it was split into. */
  readonly passages: number;
  /** The embedder its vectors come from. */
  readonly embedderId: string;
}

/** Everything that changes when an article is added or replaced; it is saved as a whole or not at all. */
export interface ArticleChange {
  readonly article: Article;
  readonly origin: Origin;
  readonly passages: readonly Passage[];
  /** One vector per passage, in order. */
  readonly vectors: readonly Float32Array[];
  readonly embedderId: string;
  /** Who acts in it and who says what. Without it nobody is known to, until it is ingested again. */
  readonly recognition?: Recognition;
  /**
   * The files whose article may be replaced: guards against another process that has given the same id to another
   * article meanwhile. Without it whatever stands under the id is replaced.
   */
  readonly mayReplace?: readonly string[];
}

/** The articles of a library. */
export interface ArticleStore {
  /** Every article without its text, ordered by id (by code points). */
  list(): Promise<readonly ArticleEntry[]>;
  read(id: string): Promise<StoredArticle | undefined>;
  /**
   * Adds or replaces an article, its passages, vectors and actors in one transaction. Passages that are gone or have changed
   * are kept as retired ones; a passage that stays the same keeps its label.
   * @throws {InvalidChangeError} if passages or vectors cannot belong to the article
   * @throws {ArticleConflictError} if the id is taken by an article from a file that is not in `mayReplace`
   */
  save(change: ArticleChange): Promise<void>;
  /** Removes articles with their passages and vectors in one transaction; unknown ids are ignored. */
  remove(ids: readonly string[]): Promise<void>;
  /** Notes that an unchanged article comes from another place now, or that its file looks otherwise; an unknown id is ignored. */
  move(id: string, origin: Origin): Promise<void>;
}
