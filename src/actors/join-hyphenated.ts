import type { Word } from './word.ts';

/** Joins what the tagger splits at hyphens: "far-right", "Ben-Gvir", "14-kilometer" are one word each. */
export function joinHyphenated(text: string, words: readonly Word[]): readonly Word[] {
  const joined: Word[] = [];
  for (const word of words) {
    const hyphen = joined.at(-1);
    const first = joined.at(-2);
    if (first === undefined || hyphen === undefined || !isCompound(first, hyphen, word)) {
      joined.push(word);
      continue;
    }
    const whole = text.slice(first.start, word.end);
    joined.splice(-2, 2, {
      start: first.start,
      end: word.end,
      text: whole,
      lower: whole.toLowerCase(),
      pos: posOf(first, word),
    });
  }
  return joined;
}

/** In characters: longer runs are lines drawn with hyphens. */
const LONGEST = 60;

function isCompound(first: Word, hyphen: Word, last: Word): boolean {
  return (
    last.end - first.start <= LONGEST &&
    /^[-‐‑]$/u.test(hyphen.text) &&
    first.end === hyphen.start &&
    hyphen.end === last.start &&
    /[\p{L}\p{N}]$/u.test(first.text) &&
    /^[\p{L}\p{N}]/u.test(last.text)
  );
}

/** The last part decides ("US-led"), but a compound is never the preposition or adverb it ends in ("voice-over"). */
function posOf(first: Word, last: Word): Word['pos'] {
  if (first.pos === 'PROPN' && last.pos === 'PROPN') return 'PROPN';
  return /^(?:ADP|ADV|PART)$/u.test(last.pos) ? 'NOUN' : last.pos;
}
