import { crc32 } from 'node:zlib';
import type { Article } from '../../articles/article.ts';
import type { RetiredPassage } from '../../library/passage-store.ts';
import type { Passage } from '../../passages/passage.ts';

interface SealedArticle extends Omit<Article, 'text' | 'blocks'> {
  readonly addedAt: string;
  readonly blocksSha256: string;
  readonly passageCount: number;
}

/** What the seal of a row covers: all that is shown of it. Texts are covered by their SHA-256. */
export const sealedFields = {
  article: (article: SealedArticle) => [
    article.id,
    article.source,
    article.title,
    article.outlet,
    JSON.stringify(article.authors),
    article.published,
    article.url,
    article.sha256,
    article.addedAt,
    article.blocksSha256,
    article.passageCount,
    // Left out where there is nothing, so that rows of earlier versions keep their seal.
    ...(article.briefOf === undefined ? [] : [`brief of ${article.briefOf}`]),
    ...(article.isBeginning === undefined ? [] : ['beginning']),
  ],
  passage: (passage: Omit<Passage, 'text'>) => [
    passage.id,
    passage.articleId,
    passage.kind,
    passage.start,
    passage.end,
    passage.firstParagraph,
    passage.lastParagraph,
    passage.sha256,
  ],
  retiredPassage: ({ id, articleId, sha256, retiredAt }: Omit<RetiredPassage, 'text'>) => [
    id,
    articleId,
    sha256,
    retiredAt,
  ],
  vector: (label: number, bytes: Uint8Array) => [label, crc32(bytes)],
};
