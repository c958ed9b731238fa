import { listPagePieces } from './list-page-pieces.ts';
import { openPage } from './open-page.ts';
import type { PageElement } from './page-node.ts';
import type { Piece } from './piece.ts';
import { removeUnseen } from './remove-unseen.ts';

/** The article within a page. */
export interface PageContent {
  readonly pieces: readonly Piece[];
  readonly byline: string | null;
}

/** Finds the article's own content in a page; `null` where the page has no text at all. */
export async function readPageContent(html: string): Promise<PageContent | null> {
  const [{ Readability }, document] = await Promise.all([import('@mozilla/readability'), openPage(html)]);
  removeUnseen(document);
  const article = new Readability<PageElement>(document, { serializer: (node) => node }).parse();
  if (article?.content == null) return null;
  return {
    pieces: listPagePieces(article.content),
    byline: article.byline ?? null,
  };
}
