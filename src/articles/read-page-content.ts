import { applyInlineMeaning } from './apply-inline-meaning.ts';
import { findHeadline } from './find-headline.ts';
import { keepNames } from './keep-names.ts';
import { listPagePieces } from './list-page-pieces.ts';
import type { PageDocument, PageElement } from './page-node.ts';
import type { Piece } from './piece.ts';
import { removeBoxes } from './remove-boxes.ts';
import { removeUnseen } from './remove-unseen.ts';

/** What stands in a page where its article may be. */
export interface PageContent {
  /** What a reader view finds. */
  readonly found: readonly Piece[];
  /** All that stands around the headline, within the same `article` or `main`. */
  readonly around: readonly Piece[];
  /** What is shown where scripts do not run. */
  readonly unscripted: readonly Piece[];
  readonly byline: string | null;
  /** Whether a box in it asks to pay or sign in to read on. */
  readonly isWalled: boolean;
}

/** Finds the text in a page, which is changed on the way. */
export async function readPageContent(document: PageDocument, title: string | null): Promise<PageContent> {
  const { Readability } = await import('@mozilla/readability');
  removeUnseen(document);
  const isWalled = removeBoxes(document);
  applyInlineMeaning(document);
  keepNames(document);
  const scope = findHeadline(document, title)?.closest('article,main');
  const around = scope == null ? [] : listPagePieces(scope);
  const unscripted = [...document.querySelectorAll('body noscript')].flatMap((noscript) => {
    const section = document.createElement('div');
    section.innerHTML = noscript.innerHTML;
    return listPagePieces(section);
  });
  const article = new Readability<PageElement>(document, { serializer: (node) => node }).parse();
  return {
    found: article?.content == null ? [] : listPagePieces(article.content),
    around,
    unscripted,
    byline: article?.byline ?? null,
    isWalled,
  };
}
