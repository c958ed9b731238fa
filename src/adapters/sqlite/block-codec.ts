import type { Block, BlockKind } from '../../articles/block.ts';
import { Damage } from './damage.ts';

const KINDS: Readonly<Record<BlockKind, true>> = {
  heading: true,
  paragraph: true,
  caption: true,
  credit: true,
  comment: true,
  furniture: true,
};

/** The blocks of an article as they are stored: JSON of `[kind, start, end]`, which is half as long as objects are. */
export const blockCodec = {
  encode(blocks: readonly Block[]): string {
    return JSON.stringify(blocks.map(({ kind, start, end }) => [kind, start, end]));
  },
  /** @throws {Damage} if the text is nothing that `encode` returns */
  decode(text: string): readonly Block[] {
    return parseArray(text).map(toBlock);
  },
};

function parseArray(text: string): readonly unknown[] {
  try {
    const value: unknown = JSON.parse(text);
    if (Array.isArray(value)) return value;
  } catch (error) {
    throw new Damage('the blocks of an article are no JSON', { cause: error });
  }
  throw new Damage('the blocks of an article are no list');
}

function toBlock(value: unknown): Block {
  if (Array.isArray(value)) {
    const [kind, start, end]: readonly unknown[] = value;
    if (isKind(kind) && typeof start === 'number' && typeof end === 'number') return { kind, start, end };
  }
  throw new Damage('a block of an article is no block');
}

function isKind(value: unknown): value is BlockKind {
  return typeof value === 'string' && Object.hasOwn(KINDS, value);
}
