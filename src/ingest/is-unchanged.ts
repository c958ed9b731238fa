import type { ArticleChange } from '../library/article-store.ts';
import type { Library } from '../library/library.ts';
import type { Passage } from '../passages/passage.ts';
import { contentKey } from './content-key.ts';
import type { KnownArticle } from './create-known-articles.ts';

/** What would be saved, but for the vectors, which cost most. */
export type Draft = Omit<ArticleChange, 'vectors'>;

/**
 * Whether saving an article would change nothing but the time it was added: text, metadata, embedder, blocks and
 * passages are all the same. So an article is saved anew, too, when a later version of the program reads or splits it in
 * another way.
 */
export async function isUnchanged(draft: Draft, stored: KnownArticle, library: Library): Promise<boolean> {
  const { article, passages } = draft;
  const looksSame =
    stored.id === article.id &&
    stored.source === article.source &&
    stored.embedderId === draft.embedderId &&
    stored.passages === passages.length &&
    contentKey(stored) === contentKey(article);
  if (!looksSame) return false;
  const old = await library.articles.read(article.id);
  if (old === undefined || JSON.stringify(old.blocks) !== JSON.stringify(article.blocks)) return false;
  const oldPassages = await library.passages.read(passages.map(({ id }) => id));
  return (
    oldPassages.length === passages.length &&
    oldPassages.every((passage, index) => isSame(passage, passages[index]))
  );
}

function isSame(a: Passage, b: Passage | undefined): boolean {
  return (
    a.sha256 === b?.sha256 &&
    a.kind === b.kind &&
    a.start === b.start &&
    a.end === b.end &&
    a.firstParagraph === b.firstParagraph &&
    a.lastParagraph === b.lastParagraph
  );
}
