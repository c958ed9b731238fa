import { formatDate } from '../citations/format-date.ts';
import { oneLine } from '../citations/one-line.ts';
import type { Feedback } from '../library/feedback-store.ts';
import { plural } from './plural.ts';
import type { ListItem, Reply } from './reply.ts';
import { turnPages } from './turn-pages.ts';

/** A page of what people thought of answers. */
export interface OpinionsPage {
  /** All opinions of the place, the newest first. */
  readonly opinions: readonly Feedback[];
  /** Those on this page. */
  readonly shown: readonly Feedback[];
  /** Counted from 1. */
  readonly page: number;
  readonly pages: number;
}

/** How many answers were found helpful, and the questions whose answers were not; nothing tells by whom. */
export function opinionsReply({ opinions, shown, page, pages }: OpinionsPage): Reply {
  if (opinions.length === 0) {
    return {
      tone: 'plain',
      blocks: [
        { kind: 'text', text: 'Nobody has said yet whether an answer was helpful.' },
        { kind: 'note', text: 'The two buttons for it stand below each answer.' },
      ],
    };
  }
  const helpful = opinions.filter(({ verdict }) => verdict === 'helpful').length;
  return {
    tone: 'plain',
    blocks: [
      {
        kind: 'heading',
        text: `${plural(opinions.length, 'opinion')}: ${helpful} helpful, ${opinions.length - helpful} not`,
      },
      ...(shown.length === 0 ? [] : [{ kind: 'list' as const, items: shown.map(listOpinion) }]),
      {
        kind: 'note',
        text: `Questions whose answers were not helpful, the newest first; who said so is not kept. Page ${page} of ${pages}.`,
      },
    ],
    actions: turnPages({ command: 'opinions', values: {}, page, pages }),
  };
}

function listOpinion({ question, outcome, at }: Feedback): ListItem {
  return { text: oneLine(question), detail: `${outcome} · ${formatDate(at.slice(0, 10))}`, url: null };
}
