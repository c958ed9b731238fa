import { ArticleFileError } from './article-file-error.ts';
import type { Block } from './block.ts';
import { chooseText } from './choose-text.ts';
import type { ExtractedPage } from './extracted-page.ts';
import { findTextMetadata } from './find-text-metadata.ts';
import { isOnlyBeginning } from './is-only-beginning.ts';
import { type Labels, labelBlocks } from './label-blocks.ts';
import { mergeMetadata } from './merge-metadata.ts';
import { openPage } from './open-page.ts';
import { openShadowRoots } from './open-shadow-roots.ts';
import { parseByline } from './parse-byline.ts';
import { isSameName, parsePageAuthors } from './parse-page-authors.ts';
import type { Piece } from './piece.ts';
import { type PageContent, readPageContent } from './read-page-content.ts';
import { type PageMetadata, readPageMetadata } from './read-page-metadata.ts';
import { dateEntries } from './write-updates.ts';

/**
 * Extracts the article from a page, in this thread and however long it takes.
 *
 * @throws ArticleFileError when the page has no article text
 */
export async function extractPageHere(html: string, url: string | null): Promise<ExtractedPage> {
  const { metadata: found, content } = await readPage(html, url);
  const { title, outlet, published, url: address, byline } = found;
  const bylines = [content.byline ?? '', byline ?? ''];
  const named = bylines.map((line) => parsePageAuthors(line, outlet)).find((names) => names.length > 0) ?? [];
  const stated = found.authors.filter((author) => !isSameName(author, outlet));
  const signed = bylines.map((line) => parseByline(line)?.published ?? null).find((date) => date !== null);
  const known = {
    title,
    outlet,
    published: published ?? signed ?? null,
    url: address,
    authors: stated.length > 0 ? stated : named,
  };
  const source = chooseText(content, found);
  const pieces = source === null ? [] : dateEntries(source.pieces, found.data?.updates ?? []);
  const labels = labelBlocks(pieces, known.title);
  const kept = pieces.flatMap(({ text, isEntry }, index) =>
    isEntry ? [{ text, kind: 'heading' as const }] : keep(text, labels, index, known.title !== null),
  );
  if (!kept.some(({ kind }) => kind === 'paragraph')) {
    throw new ArticleFileError(
      'No article text was found in the page; it may be put together by scripts, or show only a dialogue. Save the article’s text as .txt.',
    );
  }
  const metadata = mergeMetadata(known, findTextMetadata(pieces, labels));
  const joined = join(kept);
  const isBeginning = isOnlyBeginning({ body: joined.body, data: found.data, isWalled: content.isWalled });
  const note = isBeginning ? BEGINNING : (source?.note ?? null);
  return { ...metadata, ...joined, isBeginning, note };
}

const BEGINNING = 'Only the beginning of the article is there; the rest is for subscribers.';

/** The parsers get whatever the web holds; where they fail it is the page that cannot be read. */
async function readPage(
  html: string,
  url: string | null,
): Promise<{ readonly metadata: PageMetadata; readonly content: PageContent }> {
  try {
    const document = await openPage(html);
    openShadowRoots(document);
    const metadata = await readPageMetadata(html, url);
    return { metadata, content: await readPageContent(document, metadata.title) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new ArticleFileError(
      `The page cannot be taken apart (${reason}). Save the article’s text as .txt.`,
      { cause: error },
    );
  }
}

interface KeptPiece {
  readonly text: string;
  readonly kind: Block['kind'];
}

/** The headline goes where it only repeats the title. */
function keep(
  text: string,
  { kinds, title }: Labels,
  index: number,
  isTitled: boolean,
): readonly KeptPiece[] {
  const kind = kinds[index] ?? 'paragraph';
  return kind === 'furniture' || (isTitled && index === title) ? [] : [{ text, kind }];
}

function join(pieces: readonly KeptPiece[]): Pick<ExtractedPage, 'text' | 'body' | 'blocks'> {
  const blocks: Block[] = [];
  let end = 0;
  for (const { text, kind } of pieces) {
    const start = end === 0 ? 0 : end + 2;
    end = start + text.length;
    blocks.push({ kind, start, end });
  }
  const own = pieces.filter(({ kind }) => kind === 'paragraph' || kind === 'heading');
  return { text: toText(pieces), body: toText(own), blocks };
}

function toText(pieces: readonly Pick<Piece, 'text'>[]): string {
  return pieces.map(({ text }) => text).join('\n\n');
}
