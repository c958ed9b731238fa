import type { BlockKind } from './block.ts';
import { classifyLine } from './classify-line.ts';
import { countReadersComments } from './count-readers-comments.ts';
import { findCommentSection } from './find-comment-section.ts';
import type { Kinds } from './kinds.ts';
import { labelCaptions } from './label-captions.ts';
import { labelComment } from './label-comment.ts';
import { labelHeadings } from './label-headings.ts';
import { labelMenus } from './label-menus.ts';
import { labelRelated } from './label-related.ts';
import type { Piece } from './piece.ts';

/** What the pieces of an article are, one kind each, and which of them is its headline (`null` for none). */
export interface Labels {
  readonly kinds: readonly BlockKind[];
  readonly title: number | null;
}

/** A text of one line is what somebody put in, not what was left around it, unless it is as short as a button. */
const LEAST_WORDS = 6;

/**
 * Tells the article from what a page carries around it. In doubt a piece is a paragraph: furniture that is left in does less
 * harm than article text that is lost.
 *
 * @param known the article's title where something else than its text says it
 */
export function labelBlocks(pieces: readonly Piece[], known: string | null): Labels {
  const [only] = pieces;
  if (pieces.length === 1 && only?.kind === null && (only.text.match(/\S+/gu)?.length ?? 0) >= LEAST_WORDS) {
    return { kinds: ['paragraph'], title: null };
  }
  const section = findCommentSection(pieces);
  const article = pieces.slice(0, section ?? pieces.length);
  const lines: Kinds = article.map(classifyLine);
  const { kinds, title } = labelHeadings(
    article,
    labelCaptions(article, labelRelated(article, labelMenus(article, lines))),
    known,
  );
  const labelled = labelLastComments(
    article,
    kinds.map((kind) => kind ?? 'paragraph'),
  );
  const comments = pieces
    .slice(article.length)
    .map(({ text }, index) => (index === 0 ? 'furniture' : labelComment(text)));
  return { kinds: [...labelled, ...comments], title };
}

/** Readers' comments that were saved without anything to tell them from the article. */
function labelLastComments(pieces: readonly Piece[], kinds: readonly BlockKind[]): readonly BlockKind[] {
  const paragraphs = pieces.flatMap(({ text }, index) =>
    kinds[index] === 'paragraph' ? [{ text, index }] : [],
  );
  const count = countReadersComments(paragraphs.map(({ text }) => text));
  const comments = new Set(paragraphs.slice(paragraphs.length - count).map(({ index }) => index));
  return kinds.map((kind, index) => (comments.has(index) ? 'comment' : kind));
}
