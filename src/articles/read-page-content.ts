import { applyInlineMeaning } from './apply-inline-meaning.ts';
import { keepNames } from './keep-names.ts';
import { listPagePieces } from './list-page-pieces.ts';
import type { PageDocument, PageElement } from './page-node.ts';
import type { Piece } from './piece.ts';
import { removeUnseen } from './remove-unseen.ts';

/** The article within a page. */
export interface PageContent {
  readonly pieces: readonly Piece[];
  readonly byline: string | null;
}

/** Finds the article's own content in a page, which is changed on the way; `null` where the page has no text at all. */
export async function readPageContent(document: PageDocument): Promise<PageContent | null> {
  const { Readability } = await import('@mozilla/readability');
  removeUnseen(document);
  applyInlineMeaning(document);
  keepNames(document);
  const article = new Readability<PageElement>(document, { serializer: (node) => node }).parse();
  if (article?.content == null) return null;
  return {
    pieces: listPagePieces(article.content),
    byline: article.byline ?? null,
  };
}
