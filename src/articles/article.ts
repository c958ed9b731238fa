import type { Block } from './block.ts';

/**
 * One source document. Everything but the text may be unknown, and unknown stays `null`: nothing is guessed.
 *
 * All offsets anywhere in the program are UTF-16 code units into `text`, which is kept exactly as it was read:
 * byte order mark, CRLF, no-break spaces and curly quotes included.
 */
export interface Article {
  /** The file's name without its extension, or the `_id` of a JSON line; unique in its library. */
  readonly id: string;
  /** The name of the file it was read from, as a person would recognise it: `000.txt`. */
  readonly source: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly authors: readonly string[];
  /** ISO 8601, as exact as it is known: `2024-09-06` or `2024-09-06T14:03:00Z`. */
  readonly published: string | null;
  readonly url: string | null;
  /** Whose report it is a brief of, for an article that tells in other words what another outlet reported. */
  readonly briefOf?: string;
  /** Whether only its beginning is there, since the rest is for subscribers. */
  readonly isBeginning?: true;
  readonly text: string;
  /** SHA-256 of `text` as UTF-8, in hexadecimal. */
  readonly sha256: string;
  /** The text's blocks in order, without overlap; what lies between them is white space. */
  readonly blocks: readonly Block[];
}
