import type { ArticleEntry } from '../library/article-store.ts';
import { type Content, contentKey } from './content-key.ts';

/** What has to be known of an article to tell whether it is there already. */
export type KnownArticle = Omit<ArticleEntry, 'addedAt'>;

/** The articles of a library as far as they are known while ingesting; kept up to date by whoever changes it. */
export interface KnownArticles {
  get(id: string): KnownArticle | undefined;
  /** The articles that came from a file. */
  ofFile(file: string): readonly KnownArticle[];
  /** An article with the same text and metadata. */
  withContent(content: Content): KnownArticle | undefined;
  /** Notes that an article has been read in this run: it stays, and its id and content are taken. */
  claim(article: KnownArticle): void;
  isClaimed(id: string): boolean;
  /** Those not claimed so far. */
  unclaimed(): readonly KnownArticle[];
}

/** Begins with what the library holds; nothing of it is claimed. */
export function createKnownArticles(entries: readonly ArticleEntry[]): KnownArticles {
  const byId = new Map<string, KnownArticle>();
  const idsByFile = new Map<string, Set<string>>();
  const idByContent = new Map<string, string>();
  const claimed = new Set<string>();

  const forget = (article: KnownArticle) => {
    byId.delete(article.id);
    idsByFile.get(article.origin.file)?.delete(article.id);
    const key = contentKey(article);
    if (idByContent.get(key) === article.id) idByContent.delete(key);
  };
  const put = (article: KnownArticle) => {
    const { id, origin } = article;
    const old = byId.get(id);
    if (old !== undefined) forget(old);
    byId.set(id, article);
    const ids = idsByFile.get(origin.file);
    if (ids === undefined) idsByFile.set(origin.file, new Set([id]));
    else ids.add(id);
    // The later one wins: what has been read in this run stays, while what the library holds may be gone.
    idByContent.set(contentKey(article), id);
  };
  for (const entry of entries) put(entry);

  return {
    get: (id) => byId.get(id),
    ofFile: (file) => [...(idsByFile.get(file) ?? [])].flatMap((id) => byId.get(id) ?? []),
    withContent: (content) => {
      const id = idByContent.get(contentKey(content));
      return id === undefined ? undefined : byId.get(id);
    },
    claim: (article) => {
      put(article);
      claimed.add(article.id);
    },
    isClaimed: (id) => claimed.has(id),
    unclaimed: () => [...byId.values()].filter(({ id }) => !claimed.has(id)),
  };
}
