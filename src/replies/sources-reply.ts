import { describeDateSpan } from '../citations/describe-date-span.ts';
import { findDateSpan } from '../citations/find-date-span.ts';
import { formatDate } from '../citations/format-date.ts';
import { oneLine } from '../citations/one-line.ts';
import { originOf } from '../citations/origin-of.ts';
import { titleOf } from '../citations/title-of.ts';
import type { ArticleEntry } from '../library/article-store.ts';
import { howToAddArticles } from './how-to-add-articles.ts';
import { areBriefs, ONLY_BRIEFS } from './only-briefs.ts';
import { plural } from './plural.ts';
import type { Action, ListItem, Reply } from './reply.ts';
import { shortenLabel } from './shorten-label.ts';
import { turnPages } from './turn-pages.ts';

/** One page of the list of articles. */
export interface SourcesPage {
  /** Every article of the library. */
  readonly articles: readonly ArticleEntry[];
  /** Those on this page. */
  readonly shown: readonly ArticleEntry[];
  /** Counted from 1. */
  readonly page: number;
  readonly pages: number;
}

/** The articles of the library: title, id, outlet, date, passages; then the time they cover and how to see more. */
export function sourcesReply({ articles, shown, page, pages }: SourcesPage): Reply {
  if (articles.length === 0) return emptyReply;
  const passages = articles.reduce((sum, article) => sum + article.passages, 0);
  const span = findDateSpan(articles);
  const hints = [
    ...(span === null ? [] : [describeDateSpan(span)]),
    ...(areBriefs(articles) ? [ONLY_BRIEFS] : []),
    ...(pages > 1 ? [`Page ${page} of ${pages}.`] : []),
  ];
  return {
    tone: 'plain',
    blocks: [
      { kind: 'heading', text: `${plural(articles.length, 'article')}, ${plural(passages, 'passage')}` },
      { kind: 'list', items: shown.map(listArticle) },
      ...(hints.length === 0 ? [] : [{ kind: 'note' as const, text: hints.join(' ') }]),
    ],
    actions: turnPages({ command: 'sources', values: {}, page, pages }),
    menu: { label: 'Read one of them', choices: shown.map(openArticle) },
  };
}

const emptyReply: Reply = {
  tone: 'plain',
  blocks: [
    { kind: 'text', text: 'There are no articles yet.' },
    { kind: 'note', text: howToAddArticles },
  ],
};

function openArticle(article: ArticleEntry): Action {
  return {
    label: shortenLabel(titleOf(article)),
    command: 'sources',
    values: { article: article.id },
    isInPlace: true,
  };
}

function listArticle(article: ArticleEntry): ListItem {
  const { id, outlet, published, passages, url, briefOf, isBeginning } = article;
  const known = [
    id,
    ...(briefOf !== undefined
      ? [originOf(article)]
      : [
          ...(outlet === null ? [] : [oneLine(outlet)]),
          ...(published === null ? [] : [formatDate(published)]),
        ]),
    ...(isBeginning === true ? ['only the beginning'] : []),
    plural(passages, 'passage'),
  ];
  return { text: titleOf(article), detail: known.join(' · '), url };
}
