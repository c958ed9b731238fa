import { neutralise } from '../../replies/neutralise.ts';

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * Text for a name or a label: in one line of at most so many UTF-16 code units, never cut inside of what is read as one
 * character, without what would hide or reorder it.
 *
 * @param most at least 2
 */
export function cutText(text: string, most: number): string {
  const line = neutralise(text).replace(/\s+/gu, ' ').trim();
  if (line.length <= most) return line;
  let kept = '';
  for (const { segment } of graphemes.segment(line)) {
    if (kept.length + segment.length > most - 1) break;
    kept += segment;
  }
  return `${kept.trimEnd()}…`;
}
