import type { fromMarkdown } from 'mdast-util-from-markdown';
import type { BlockKind } from './block.ts';

type Root = ReturnType<typeof fromMarkdown>;
type Node = Root['children'][number];

/** Where a block of a Markdown text begins, what it says without its markup, and what its markup makes it. */
export interface MarkdownBlock {
  readonly start: number;
  readonly text: string;
  readonly kind: BlockKind | null;
}

/** The blocks of a parsed Markdown text in order: each list item is one, a block quote is one as a whole. */
export function readMarkdownBlocks(root: Root): readonly MarkdownBlock[] {
  return root.children.flatMap(readBlock);
}

function readBlock(node: Node): readonly MarkdownBlock[] {
  const start = node.position?.start.offset ?? 0;
  switch (node.type) {
    case 'list':
      return node.children.flatMap(readBlock);
    case 'listItem':
      return readItem(node.children, start);
    case 'heading':
      return [{ start, text: plainText(node), kind: 'heading' }];
    case 'paragraph':
      return [readParagraph(node, start)];
    case 'thematicBreak':
    case 'definition':
      return [{ start, text: '', kind: 'furniture' }];
    case 'html':
      return [readHtml(node.value, start)];
    default:
      return [{ start, text: plainText(node), kind: null }];
  }
}

/** The bullet belongs to the item's first block. */
function readItem(children: readonly Node[], start: number): readonly MarkdownBlock[] {
  const [first, ...others] = children.flatMap(readBlock);
  return first === undefined ? [{ start, text: '', kind: 'furniture' }] : [{ ...first, start }, ...others];
}

/** A paragraph of pictures alone says what is in them, in their alternative texts. */
function readParagraph(node: Extract<Node, { type: 'paragraph' }>, start: number): MarkdownBlock {
  const isPicture =
    node.children.some(isImage) && node.children.every((child) => isImage(child) || isBlank(child));
  const text = plainText(node);
  if (!isPicture) return { start, text, kind: null };
  return { start, text, kind: text === '' ? 'furniture' : 'caption' };
}

function isImage(node: Node): boolean {
  if (node.type === 'link' || node.type === 'linkReference')
    return node.children.length > 0 && node.children.every(isImage);
  return node.type === 'image' || node.type === 'imageReference';
}

function isBlank(node: Node): boolean {
  return node.type === 'break' || (node.type === 'text' && node.value.trim() === '');
}

/** Only whether there is text between the tags is asked, so they need not be parsed. */
function readHtml(value: string, start: number): MarkdownBlock {
  const text = value
    .replace(/<!--[\s\S]*?(?:-->|$)/gu, ' ')
    .replace(/<(script|style|template|noscript|svg)\b[\s\S]*?(?:<\/\1\s*>|$)/giu, ' ')
    .replace(/<[^<>]*>/gu, ' ')
    .trim();
  return { start, text, kind: text === '' ? 'furniture' : null };
}

function plainText(node: Node): string {
  if ('value' in node) return node.value;
  if ('alt' in node) return node.alt ?? '';
  if ('children' in node) return node.children.map((child) => plainText(child)).join(separator(node));
  return node.type === 'break' ? ' ' : '';
}

function separator(node: Node): string {
  return node.type === 'blockquote' || node.type === 'list' || node.type === 'listItem' ? '\n' : '';
}
