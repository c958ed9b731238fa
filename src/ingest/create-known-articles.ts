import type { ArticleEntry } from '../library/article-store.ts';
import { type Content, contentKey } from './content-key.ts';

/** What has to be known of an article to tell whether it is there already. */
export type KnownArticle = Omit<ArticleEntry, 'addedAt'>;

/** The articles of a library as far as they are known while ingesting; kept up to date by whoever changes it. */
export interface KnownArticles {
  get(id: string): KnownArticle | undefined;
  /** The articles of a file whose id is one of some names, or such a name with a number behind it (`-2`, `-3` …). */
  named(names: readonly string[], file: string): readonly KnownArticle[];
  /** The articles of a file. */
  from(file: string): readonly KnownArticle[];
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
  /** By place, see `placesOf`: a file may hold thousands of articles, too many to look through for each. */
  const idsByPlace = new Map<string, Set<string>>();
  const idByContent = new Map<string, string>();
  const idsByFile = new Map<string, Set<string>>();
  const claimed = new Set<string>();

  const forget = (article: KnownArticle) => {
    byId.delete(article.id);
    idsByFile.get(article.origin.file)?.delete(article.id);
    for (const place of placesOf(article)) idsByPlace.get(place)?.delete(article.id);
    const key = contentKey(article);
    if (idByContent.get(key) === article.id) idByContent.delete(key);
  };
  const put = (article: KnownArticle) => {
    const { id } = article;
    const old = byId.get(id);
    if (old !== undefined) forget(old);
    byId.set(id, article);
    const { file } = article.origin;
    idsByFile.set(file, (idsByFile.get(file) ?? new Set()).add(id));
    for (const place of placesOf(article))
      idsByPlace.set(place, (idsByPlace.get(place) ?? new Set()).add(id));
    // The later one wins: what has been read in this run stays, while what the library holds may be gone.
    idByContent.set(contentKey(article), id);
  };
  for (const entry of entries) put(entry);

  return {
    get: (id) => byId.get(id),
    named: (names, file) => {
      const ids = new Set(names.flatMap((name) => [...(idsByPlace.get(placeOf(name, file)) ?? [])]));
      return [...ids].flatMap((id) => byId.get(id) ?? []);
    },
    from: (file) => [...(idsByFile.get(file) ?? [])].flatMap((id) => byId.get(id) ?? []),
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

/** An article is looked for under its id and under its id without a number. */
function placesOf({ id, origin }: KnownArticle): readonly string[] {
  return [placeOf(id, origin.file), placeOf(id.replace(/-\d+$/u, ''), origin.file)];
}

/** No path holds a NUL, so two places are never the same by accident. */
function placeOf(name: string, file: string): string {
  return `${name}\0${file}`;
}
