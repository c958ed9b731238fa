import { citeArticle } from '../citations/cite-article.ts';
import { oneLine } from '../citations/one-line.ts';
import type { Evidence } from '../retrieval/evidence.ts';
import { howToAddArticles } from './how-to-add-articles.ts';
import { placeOfPassage } from './place-of-passage.ts';
import type { Action, QuoteBlock, Reply } from './reply.ts';
import { shortenLabel } from './shorten-label.ts';
import { turnPages } from './turn-pages.ts';

/** A page of the passages that come closest to a question. */
export interface MorePage {
  readonly question: string;
  readonly hits: readonly Evidence[];
  /** Counted from 1. */
  readonly page: number;
  readonly pages: number;
  /** What leads to the same passages again. */
  readonly values: Readonly<Record<string, string>>;
}

/** Passages that come closest to a question. They are whole, and nothing says that they answer it. */
export function moreReply({ question, hits, page, pages, values }: MorePage): Reply {
  if (hits.length === 0) {
    return {
      tone: 'plain',
      blocks: [
        { kind: 'text', text: 'There is no passage that has anything to do with it.' },
        { kind: 'note', text: `/sources lists the articles. ${howToAddArticles}.` },
      ],
    };
  }
  const turned = pages > 1 ? ` Page ${page} of ${pages}.` : '';
  return {
    tone: 'plain',
    blocks: [
      { kind: 'heading', text: 'Closest passages, not an answer' },
      ...hits.map(hitBlock),
      { kind: 'note', text: `What comes closest to “${oneLine(question)}”, the closest first.${turned}` },
    ],
    actions: turnPages({ command: 'more', values, page, pages }),
    menu: { label: 'Show a passage in context', choices: hits.map(openHit) },
  };
}

function hitBlock({ passage, article }: Evidence): QuoteBlock {
  return {
    kind: 'quote',
    lead: '',
    text: passage.text,
    number: null,
    passageId: passage.id,
    place: `${citeArticle(article)}, ${placeOfPassage(passage)}`,
  };
}

function openHit({ passage }: Evidence): Action {
  return {
    label: shortenLabel(`“${oneLine(passage.text)}”`),
    command: 'context',
    values: { passage: passage.id },
  };
}
