import { formatDate } from '../citations/format-date.ts';
import { leadOf } from '../citations/lead-of.ts';
import { oneLine } from '../citations/one-line.ts';
import { originOf } from '../citations/origin-of.ts';
import { placeOf } from '../citations/place-of.ts';
import { titleOf } from '../citations/title-of.ts';
import type { StoredArticle } from '../library/article-store.ts';
import type { PassageKind } from '../passages/passage.ts';
import type { ListItem, QuoteBlock, Reply } from './reply.ts';
import { turnPages } from './turn-pages.ts';

/** A paragraph as it is read on a page. */
export interface ReaderParagraph {
  /** The article's own words. */
  readonly text: string;
  readonly kind: PassageKind;
  /** Counted from 1 over all blocks but furniture. */
  readonly number: number;
  /** The passage it stands in. */
  readonly passageId: string;
}

/** One page of an article. */
export interface ArticlePage {
  readonly article: StoredArticle;
  readonly paragraphs: readonly ReaderParagraph[];
  /** Counted from 1. */
  readonly page: number;
  readonly pages: number;
}

/** An article to read: what is known of it on the first page, some of its paragraphs, and how to go on. */
export function articleReply({ article, paragraphs, page, pages }: ArticlePage): Reply {
  return {
    tone: 'plain',
    blocks: [
      { kind: 'heading', text: titleOf(article) },
      ...(page === 1 ? [{ kind: 'list' as const, items: listFacts(article) }] : []),
      ...paragraphs.map(paragraphBlock),
      { kind: 'note', text: `Page ${page} of ${pages}.` },
    ],
    actions: [
      ...turnPages({ command: 'sources', values: { article: article.id }, page, pages }),
      { label: 'All articles', command: 'sources', values: {}, isInPlace: true },
    ],
  };
}

function listFacts(article: StoredArticle): readonly ListItem[] {
  const { id, source, outlet, authors, published, url, briefOf, isBeginning } = article;
  const facts: readonly (readonly [string, string | null])[] = [
    ['Outlet', outlet],
    ['Brief', briefOf === undefined ? null : originOf(article)],
    ['Extent', isBeginning === true ? 'only the beginning; the rest is for subscribers' : null],
    ['Date', published === null ? null : formatDate(published)],
    [authors.length === 1 ? 'Author' : 'Authors', authors.length === 0 ? null : authors.join(', ')],
    ['File', source],
    ['Id', id],
  ];
  const items = facts.flatMap(([name, value]) =>
    value === null ? [] : [{ text: `${name}: ${oneLine(value)}`, detail: null, url: null }],
  );
  return url === null ? items : [...items, { text: 'Address', detail: null, url }];
}

function paragraphBlock({ text, kind, number, passageId }: ReaderParagraph): QuoteBlock {
  const lead = kind === 'article' ? '' : leadOf({ kind, article: { outlet: null }, attribution: null });
  return { kind: 'quote', lead, text, number: null, passageId, place: placeOf({ kind, paragraph: number }) };
}
