import type { MessageFile } from '../message-renderer.ts';

/** A part of a message that stays whole. */
export type Piece = TextPiece | PicturePiece | FilePiece | LinePiece;

/** Text in Discord's markdown, already escaped. */
export interface TextPiece {
  readonly kind: 'text';
  readonly content: string;
  /** Whether it belongs to what follows, and must not be the last of a page. */
  readonly isHeading?: true;
}

export interface PicturePiece {
  readonly kind: 'picture';
  readonly file: MessageFile;
  /** What it shows; empty where nobody has said. */
  readonly description: string;
}

export interface FilePiece {
  readonly kind: 'file';
  readonly file: MessageFile;
}

/** A line across, between parts that stand on the same page. */
export interface LinePiece {
  readonly kind: 'line';
}
