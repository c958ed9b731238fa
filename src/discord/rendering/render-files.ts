import { neutralise } from '../../replies/neutralise.ts';
import type { CopyBlock, FileBlock, ImageBlock } from '../../replies/reply.ts';
import { limits } from '../limits.ts';
import type { BlockRoom } from './block-room.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import type { Piece } from './piece.ts';
import { splitText } from './split-text.ts';

const LONGEST_NAME = 60;
const FENCE = '```';
/** Between backticks it keeps them from ending the fence. */
const ZERO_WIDTH_SPACE = '\u200b';

/** Text to copy, in a code block that nothing in it can end; as a file where it is too long for one. */
export function renderCopy({ text }: CopyBlock, { most, fileBytes }: BlockRoom): readonly Piece[] {
  const shown = neutralise(text).trim();
  const content = `${FENCE}\n${shown.replaceAll(/`(?=`)/gu, `\`${ZERO_WIDTH_SPACE}`)}\n${FENCE}`;
  if (shown === '') return [];
  return content.length <= most
    ? [{ kind: 'text', content }]
    : renderFile({ kind: 'file', name: 'text.txt', text }, fileBytes);
}

/** A picture with the words for it; where it is too large, the words alone. */
export function renderImage(
  { name, png, description }: ImageBlock,
  { most, fileBytes }: BlockRoom,
): readonly Piece[] {
  const [words = ''] = splitText(neutralise(description), {
    most: Math.min(limits.altText, most / 2),
    measure: (part) => escapeMarkdown(part).length,
  });
  if (png.byteLength > fileBytes) {
    return [
      {
        kind: 'text',
        content: `-# Picture, too large to show: ${escapeMarkdown(words.replaceAll('\n', ' '))}`,
      },
    ];
  }
  return [{ kind: 'picture', file: { name: fileName(name), data: png }, description: words.trim() }];
}

/** A file to keep. */
export function renderFile({ name, text }: FileBlock, fileBytes: number): readonly Piece[] {
  const data = Buffer.from(text, 'utf8');
  if (data.byteLength <= fileBytes) return [{ kind: 'file', file: { name: fileName(name), data } }];
  return [{ kind: 'text', content: `-# ${escapeMarkdown(fileName(name))} is too large to be sent.` }];
}

/** Discord knows files by their names: only what it would leave unchanged. */
function fileName(name: string): string {
  const safe = name.replace(/[^\w.-]+/gu, '-').slice(-LONGEST_NAME);
  return safe.replace(/^[.-]+/u, '') || 'file';
}
