import type { APIComponentInContainer } from 'discord.js';
import type { Action, Reply } from '../../replies/reply.ts';
import { limits } from '../limits.ts';
import { componentType } from './component-type.ts';
import { fillPages } from './fill-pages.ts';
import type { Piece } from './piece.ts';
import { type ButtonWish, type RenderedActions, renderActions } from './render-actions.ts';
import { renderBlock } from './render-block.ts';
import type { RenderedFile, RenderedMessage } from './rendered-message.ts';

/** How replies of a tone are told from others: by colour, and by words for those who don't see it. */
const TONES: Readonly<Record<Reply['tone'], { readonly colour: number; readonly words: string | null }>> = {
  answer: { colour: 0x2d_7d_46, words: 'Answer, quoted from the articles' },
  refusal: { colour: 0xd0_8b_1d, words: 'No answer' },
  error: { colour: 0xc0_39_2b, words: 'That did not work' },
  plain: { colour: 0x5b_6e_8c, words: null },
};
/** `SUPPRESS_EMBEDS` (1 << 2) and `IS_COMPONENTS_V2` (1 << 15). */
const FLAGS = 4 | 32_768;
/** `Page 10,000 of 10,000`, small. */
const PAGE_NOTE = 40;
/** The container, the words of the tone, the number of the page. */
const FRAME_COMPONENTS = 3;

/**
 * A reply as messages of Discord, within all its limits: one, or as many as it has pages.
 *
 * @param origin the command that made the reply, if running it again makes the same: then each page has buttons to its
 *   neighbours, which take its place
 * @returns the pages in order; only with an `origin` is it enough to show the first
 */
export function renderReply(
  reply: Reply,
  origin: Pick<Action, 'command' | 'values'> | null,
): readonly RenderedMessage[] {
  // Buttons to other pages take room, but whether there are other pages depends on the room.
  const widest = renderActions(reply, turnsOf(origin, 2, 3));
  const { words } = TONES[reply.tone];
  const characters = limits.messageText - widest.characters - (words?.length ?? 0) - 3 - PAGE_NOTE;
  const components = limits.components - widest.components - FRAME_COMPONENTS;
  const pieces = reply.blocks.flatMap((block) => renderBlock(block, Math.floor(characters / 2)));
  const pages = fillPages(spareNames(pieces), { characters, components });
  return pages.map((page, index) => {
    const isLast = index + 1 === pages.length;
    // Of several messages in a row only the last one has buttons.
    const shown = origin === null && !isLast ? { ...reply, actions: [], menu: undefined } : reply;
    const actions = renderActions(shown, turnsOf(origin, index + 1, pages.length));
    return renderPage({ tone: reply.tone, page, number: index + 1, count: pages.length, actions });
  });
}

function turnsOf(
  origin: Pick<Action, 'command' | 'values'> | null,
  page: number,
  pages: number,
): readonly ButtonWish[] {
  if (origin === null) return [];
  const { command, values } = origin;
  return [
    ...(page > 1 ? [{ label: '◀ Previous', target: { command, values, page: page - 1 } }] : []),
    ...(page < pages ? [{ label: 'Next ▶', target: { command, values, page: page + 1 } }] : []),
  ];
}

interface PageParts {
  readonly tone: Reply['tone'];
  readonly page: readonly Piece[];
  readonly number: number;
  readonly count: number;
  readonly actions: RenderedActions;
}

function renderPage({ tone, page, number, count, actions }: PageParts): RenderedMessage {
  const { colour, words } = TONES[tone];
  const note = count > 1 ? [small(`Page ${number} of ${count}`)] : [];
  const inside = [
    ...(words === null ? [] : [small(words)]),
    ...page.map(componentOf),
    ...note,
    ...actions.rows,
  ];
  const components = inside.length === 0 ? [small('There is nothing to show.')] : inside;
  return {
    components: [{ type: componentType.container, accent_color: colour, components }],
    files: page.flatMap((piece): readonly RenderedFile[] => ('file' in piece ? [piece.file] : [])),
    flags: FLAGS,
    allowedMentions: { parse: [], repliedUser: false },
    kept: actions.kept,
  };
}

function small(text: string): APIComponentInContainer {
  return { type: componentType.textDisplay, content: `-# ${text}` };
}

function componentOf(piece: Piece): APIComponentInContainer {
  switch (piece.kind) {
    case 'text':
      return { type: componentType.textDisplay, content: piece.content };
    case 'line':
      return { type: componentType.separator };
    case 'file':
      return { type: componentType.file, file: { url: `attachment://${piece.file.name}` } };
    case 'picture': {
      const { name, description } = piece.file;
      const media = { url: `attachment://${name}` };
      const item = description === undefined ? { media } : { media, description };
      return { type: componentType.mediaGallery, items: [item] };
    }
  }
}

/** Files of one message must not share a name. */
function spareNames(pieces: readonly Piece[]): readonly Piece[] {
  const seen = new Set<string>();
  return pieces.map((piece) => {
    if (!('file' in piece)) return piece;
    let { name } = piece.file;
    for (let count = 2; seen.has(name); count += 1) name = `${count}-${piece.file.name}`;
    seen.add(name);
    return { ...piece, file: { ...piece.file, name } };
  });
}
