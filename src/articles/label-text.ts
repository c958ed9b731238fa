import { ArticleFileError } from './article-file-error.ts';
import type { Block } from './block.ts';
import { findTextMetadata } from './find-text-metadata.ts';
import type { Interval } from './interval.ts';
import { labelBlocks } from './label-blocks.ts';
import { mergeMetadata } from './merge-metadata.ts';
import type { Metadata } from './metadata.ts';
import type { Piece } from './piece.ts';

/** A stretch of an article's text that will be a block. */
export type TextPiece = Piece & Interval;

/** More blocks than any article has: what has more is a table or a log, and would take minutes to look through. */
const MOST_BLOCKS = 200_000;

/**
 * Labels the pieces of a text and completes what is known about its article by what the text itself says.
 *
 * @throws ArticleFileError when nothing of it is article text, or it is in more than 200 000 pieces
 */
export function labelText(
  pieces: readonly TextPiece[],
  known: Metadata,
): { readonly blocks: readonly Block[]; readonly metadata: Metadata } {
  if (pieces.length > MOST_BLOCKS) {
    throw new ArticleFileError(
      `The text has more than ${MOST_BLOCKS} lines, which is no article. Split it into one file per article.`,
    );
  }
  const labels = labelBlocks(pieces, known.title);
  const blocks = pieces.map(({ start, end }, index) => ({
    kind: labels.kinds[index] ?? 'paragraph',
    start,
    end,
  }));
  if (!blocks.some(({ kind }) => kind !== 'furniture')) {
    throw new ArticleFileError(
      'There is no article text in it, only what pages carry around one (menus, buttons, forms). Put the article in, or remove the file.',
    );
  }
  return { blocks, metadata: mergeMetadata(known, findTextMetadata(pieces, labels)) };
}
