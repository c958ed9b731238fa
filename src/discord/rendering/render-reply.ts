import type { APIComponentInContainer } from 'discord.js';
import type { KeptAction } from '../../library/action-store.ts';
import type { Reply } from '../../replies/reply.ts';
import { limits } from '../limits.ts';
import type { MessageBody, RenderRequest } from '../message-renderer.ts';
import { componentType } from './component-type.ts';
import { fillPages } from './fill-pages.ts';
import type { Piece } from './piece.ts';
import { type ButtonWish, type RenderedActions, renderActions } from './render-actions.ts';
import { renderBlock } from './render-block.ts';

/** How replies of a tone are told from others: by colour, and by words for those who don't see it. */
const TONES: Readonly<Record<Reply['tone'], { readonly colour: number; readonly words: string | null }>> = {
  answer: { colour: 0x2d_7d_46, words: 'Answer, quoted from the articles' },
  uncertain: { colour: 0x7d_6b_1f, words: 'From the articles, for you to judge' },
  refusal: { colour: 0xd0_8b_1d, words: 'No answer' },
  error: { colour: 0xc0_39_2b, words: 'That did not work' },
  plain: { colour: 0x5b_6e_8c, words: null },
};
const SMALL = '-# ';
/** `Page 10,000 of 10,000`, small. */
const PAGE_NOTE = 40;
/** The container, the words of the tone, the number of the page. */
const FRAME_COMPONENTS = 3;

/** A page of a reply, and what its buttons rely on. */
export interface RenderedPage extends MessageBody {
  /** What does not fit into the ids of buttons: to be kept before the page is sent. */
  readonly kept: readonly KeptAction[];
}

/**
 * A reply as pages, each a message within all limits of Discord; one page at least. Pages have buttons to their
 * neighbours, which run the command again and take its place.
 */
export function renderReply(
  reply: Reply,
  { source, place, fileBytes }: Omit<RenderRequest, 'page'>,
): readonly RenderedPage[] {
  const { tone, actions = [], menu } = reply;
  const below = (page: number, pages: number) =>
    renderActions({
      actions,
      menu,
      turns: turnsOf(reply.again ?? source, page, pages),
      serverId: place.serverId,
    });
  // Buttons to other pages take room, but whether there are other pages depends on the room.
  const widest = below(2, 3);
  const characters =
    limits.messageText - widest.characters - (TONES[tone].words?.length ?? 0) - SMALL.length - PAGE_NOTE;
  const components = limits.components - widest.components - FRAME_COMPONENTS;
  const room = { most: Math.floor(characters / 2), fileBytes };
  const pieces = reply.blocks.flatMap((block) => renderBlock(block, room));
  const pages = fillPages(spareNames(pieces), { characters, components });
  return pages.map((page, index) =>
    renderPage({
      tone,
      page,
      number: index + 1,
      count: pages.length,
      actions: below(index + 1, pages.length),
    }),
  );
}

function turnsOf(
  { command, values }: RenderRequest['source'],
  page: number,
  pages: number,
): readonly ButtonWish[] {
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

function renderPage({ tone, page, number, count, actions }: PageParts): RenderedPage {
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
    files: page.flatMap((piece) => ('file' in piece ? [piece.file] : [])),
    kept: actions.kept,
  };
}

function small(text: string): APIComponentInContainer {
  return { type: componentType.textDisplay, content: `${SMALL}${text}` };
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
      const media = { url: `attachment://${piece.file.name}` };
      const item = piece.description === '' ? { media } : { media, description: piece.description };
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
