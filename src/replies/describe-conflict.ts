import { formatDate } from '../citations/format-date.ts';
import { oneLine } from '../citations/one-line.ts';
import { sourceOf } from '../citations/origin-of.ts';
import { titleOf } from '../citations/title-of.ts';
import type { ConflictSide, SourceConflict } from '../claims/source-conflict.ts';

const NOUNS: Readonly<Record<SourceConflict['aspect'], string>> = {
  figure: 'figures',
  date: 'dates',
  version: 'versions',
};
const COUNTS = ['Two', 'Three', 'Four'];
const LONGEST = 160;

/**
 * What several articles tell differently, none preferred: `Two figures: “48,000 tons” (Harbour Post, 6 May 2024, 002#3); “46,000 tons” (Island Radio, May 2024,
 * 004#1).` A number that moves on was told at different times.
 */
export function describeConflict({ aspect, isDevelopment, sides }: SourceConflict): string {
  const count = COUNTS[sides.length - 2] ?? 'Several';
  const lead = isDevelopment ? 'Told at different times' : `${count} ${NOUNS[aspect]}`;
  return `${lead}: ${sides.map(describe).join('; ')}.`;
}

function describe({ text, date, quote: { article, passageId } }: ConflictSide): string {
  const outlet = sourceOf(article) || titleOf(article);
  const published = article.published === null ? [] : [formatDate(article.published)];
  const told = date === null ? '' : `, that is ${formatDate(date)}`;
  return `“${shorten(oneLine(text))}”${told} (${[outlet, ...published, passageId].join(', ')})`;
}

function shorten(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST).replace(/\s+\S*$/u, '')} …`;
}
