import type { Profile, ProfileQuote } from '../actors/profile/profile.ts';
import { describeDateSpan } from '../citations/describe-date-span.ts';
import { findDateSpan } from '../citations/find-date-span.ts';
import { formatDate } from '../citations/format-date.ts';
import { originOf } from '../citations/origin-of.ts';
import { titleOf } from '../citations/title-of.ts';
import { citeQuotes, type QuoteLine } from './cite-quotes.ts';
import { describeKind } from './describe-kind.ts';
import { listNames } from './list-names.ts';
import { plural } from './plural.ts';
import type { ListBlock, ReplyBlock } from './reply.ts';

const MOST_NAMES = 8;
const MOST_DESCRIPTIONS = 4;
const MOST_ARTICLES = 6;

/** Who an actor is by the articles: what they are called and described as, first and last mention, where they are named. */
export function actorOverview(profile: Profile): readonly ReplyBlock[] {
  const { actor, descriptions } = profile;
  const aliases = actor.aliases.filter((alias) => alias !== actor.name);
  const lines: readonly QuoteLine[] = [
    ...descriptions
      .slice(0, MOST_DESCRIPTIONS)
      .map((quote, index) => ({ quote, lead: index === 0 ? 'Described as:' : '' })),
    ...mentionsOf(profile),
  ];
  const { quotes, citations } = citeQuotes(lines);
  return [
    { kind: 'text', text: summaryOf(profile) },
    ...(aliases.length === 0
      ? []
      : [{ kind: 'text' as const, text: `Also called ${listNames(aliases, MOST_NAMES)}.` }]),
    ...quotes,
    ...citations,
    ...listArticles(profile, new Set(lines.map(({ quote }) => quote.articleId))),
  ];
}

function summaryOf({ actor, articles }: Profile): string {
  const mentions = actor.mentions === 0 ? '' : `, ${plural(actor.mentions, 'mention')} by name`;
  const span = findDateSpan(articles);
  const dates = span === null ? '' : ` ${describeDateSpan(span)}`;
  return `${describeKind(actor.kind)} · ${plural(articles.length, 'article')}${mentions}.${dates}`;
}

/** The first and the last mention; one where they are the same. */
function mentionsOf({ firstMention, lastMention }: Profile): readonly QuoteLine[] {
  const line = (label: string, quote: ProfileQuote | null): readonly QuoteLine[] =>
    quote === null ? [] : [{ quote, lead: `${label}, ${formatDate(quote.article.published ?? '')}:` }];
  const isOne = firstMention?.articleId === lastMention?.articleId;
  return isOne
    ? line('Named', firstMention)
    : [...line('First named', firstMention), ...line('Last named', lastMention)];
}

/** Those that are not cited anyway. */
function listArticles({ articles }: Profile, cited: ReadonlySet<string>): readonly ListBlock[] {
  const others = articles.filter(({ id }) => !cited.has(id));
  if (others.length === 0) return [];
  const shown = others.slice(0, MOST_ARTICLES);
  const more = others.length - shown.length;
  return [
    {
      kind: 'list',
      items: [
        ...shown.map((article) => ({
          text: titleOf(article),
          detail: [article.id, originOf(article) || null].filter((part) => part !== null).join(' · '),
          url: article.url,
        })),
        ...(more > 0 ? [{ text: `and ${plural(more, 'more article')}`, detail: null, url: null }] : []),
      ],
    },
  ];
}
