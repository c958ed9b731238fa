import type { BlockKind } from './block.ts';
import { isCaptionLine } from './is-caption-line.ts';
import { isCreditLine } from './is-credit-line.ts';
import { isFurnitureLine } from './is-furniture-line.ts';
import { parseByline } from './parse-byline.ts';
import { parseDateLine } from './parse-date-line.ts';
import type { Piece } from './piece.ts';

/** What a piece is when seen by itself; `null` where its neighbours have to tell. */
export function classifyLine({ text, kind }: Piece): BlockKind | null {
  if (kind === 'furniture' || isFurnitureLine(text)) return 'furniture';
  if (kind === 'caption') return 'caption';
  if (isCreditLine(text) || parseByline(text) !== null) return 'credit';
  if (isCaptionLine(text)) return 'caption';
  return parseDateLine(text)?.isLabelled === true ? 'furniture' : null;
}
