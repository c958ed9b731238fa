import type { PassageKind } from '../passages/passage.ts';
import type { Quote } from './quote.ts';

const LABELS: Readonly<Record<Exclude<PassageKind, 'article'>, string>> = {
  caption: 'caption',
  credit: 'credit line',
  comment: 'reader’s comment',
};

/** Where a quote stands in its article: `paragraph 12`, or what it is if it is not the article's own text: `caption`. */
export function placeOf({
  kind,
  paragraph,
}: Pick<Quote, 'paragraph'> & { readonly kind: PassageKind }): string {
  return kind === 'article' ? `paragraph ${paragraph}` : LABELS[kind];
}
