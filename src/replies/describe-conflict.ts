import { formatDate } from '../citations/format-date.ts';
import { oneLine } from '../citations/one-line.ts';
import { titleOf } from '../citations/title-of.ts';
import type { FigureConflict, GivenFigure } from '../claims/figure-conflict.ts';

/** Different numbers of several articles, none preferred: `Two figures: “48,000 tons” (Harbour Post, 6 May 2024), “46,000 tons” (Island Radio, May 2024).` */
export function describeConflict({ figures }: FigureConflict): string {
  const count = ['Two', 'Three', 'Four'][figures.length - 2] ?? 'Several';
  return `${count} figures: ${figures.map(describe).join(', ')}.`;
}

function describe({ text, quote: { article } }: GivenFigure): string {
  const outlet = oneLine(article.outlet ?? '') || titleOf(article);
  const date = article.published === null ? '' : `, ${formatDate(article.published)}`;
  return `“${oneLine(text)}” (${outlet}${date})`;
}
