import { neutralise } from '../../replies/neutralise.ts';
import type { CopyBlock, FileBlock, ImageBlock } from '../../replies/reply.ts';
import { limits } from '../limits.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import type { Piece } from './piece.ts';
import { splitText } from './split-text.ts';

const LONGEST_NAME = 60;
const FENCE = '```';
/** Between backticks it keeps them from ending the fence. */
const ZERO_WIDTH_SPACE = '\u200b';

/** Text to copy, in a code block that nothing in it can end; as a file where it is too long for one. */
export function renderCopy({ text }: CopyBlock, most: number): readonly Piece[] {
  const shown = neutralise(text).trim();
  const content = `${FENCE}\n${shown.replaceAll(/`(?=`)/gu, `\`${ZERO_WIDTH_SPACE}`)}\n${FENCE}`;
  if (shown === '') return [];
  return content.length <= most
    ? [{ kind: 'text', content }]
    : renderFile({ kind: 'file', name: 'text.txt', text });
}

/** A picture with the words for it; where it is too large, the words alone. */
export function renderImage({ name, png, description }: ImageBlock, most: number): readonly Piece[] {
  const [words = ''] = splitText(neutralise(description), {
    most: Math.min(limits.altText, most / 2),
    measure: (part) => escapeMarkdown(part).length,
  });
  if (png.byteLength > limits.fileBytes) {
    return [
      {
        kind: 'text',
        content: `-# Picture, too large to show: ${escapeMarkdown(words.replaceAll('\n', ' '))}`,
      },
    ];
  }
  const described = words.trim() === '' ? {} : { description: words.trim() };
  return [{ kind: 'picture', file: { name: fileName(name), attachment: Buffer.from(png), ...described } }];
}

/** A file to keep. */
export function renderFile({ name, text }: FileBlock): readonly Piece[] {
  const attachment = Buffer.from(text, 'utf8');
  if (attachment.byteLength <= limits.fileBytes)
    return [{ kind: 'file', file: { name: fileName(name), attachment } }];
  return [{ kind: 'text', content: `-# ${escapeMarkdown(fileName(name))} is too large to be sent.` }];
}

/** Discord knows files by their names: only what it would leave unchanged. */
function fileName(name: string): string {
  const safe = name.replace(/[^\w.-]+/gu, '-').slice(-LONGEST_NAME);
  return safe.replace(/^[.-]+/u, '') || 'file';
}
