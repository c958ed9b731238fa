import { formatDate } from '../citations/format-date.ts';
import { oneLine } from '../citations/one-line.ts';
import { sourceOf } from '../citations/origin-of.ts';
import { titleOf } from '../citations/title-of.ts';
import type { ConflictSide, SourceConflict } from '../claims/source-conflict.ts';

const NOUNS: Readonly<Record<SourceConflict['aspect'], string>> = {
  number: 'numbers',
  date: 'dates',
};
const LONGEST = 160;

/**
 * What two articles tell differently, none preferred: `Two numbers: “48,000 tons” (Harbour Post, 6 May 2024, 002#3); “46,000 tons” (Island Radio, May 2024,
 * 004#1).` A number given on different days was told at different times.
 */
export function describeConflict({ aspect, isDevelopment, sides }: SourceConflict): string {
  const lead = isDevelopment ? 'Told at different times' : `Two ${NOUNS[aspect]}`;
  return `${lead}: ${sides.map(describe).join('; ')}.`;
}

function describe({ text, quote: { article, passageId } }: ConflictSide): string {
  const outlet = sourceOf(article) || titleOf(article);
  const published = article.published === null ? [] : [formatDate(article.published)];
  return `“${shorten(oneLine(text))}” (${[outlet, ...published, passageId].join(', ')})`;
}

function shorten(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST).replace(/\s+\S*$/u, '')} …`;
}
