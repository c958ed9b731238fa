import type { Article } from '../../../src/articles/article.ts';

/** What is wrong with an article's blocks: each has to be trimmed and behind the one before, with white space alone between. */
export function listBlockFaults({ text, blocks }: Pick<Article, 'text' | 'blocks'>): readonly string[] {
  const faults: string[] = [];
  let end = 0;
  for (const block of blocks) {
    const slice = text.slice(block.start, block.end);
    if (block.start < end) faults.push(`overlap at ${block.start}`);
    if (slice === '' || slice !== slice.trim()) faults.push(`not trimmed: ${JSON.stringify(slice)}`);
    if (text.slice(end, block.start).trim() !== '')
      faults.push(`left out: ${JSON.stringify(text.slice(end, block.start))}`);
    end = block.end;
  }
  if (text.slice(end).trim() !== '') faults.push(`left out: ${JSON.stringify(text.slice(end))}`);
  return faults;
}
