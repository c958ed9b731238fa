import type { Interval } from '../passages/interval.ts';
import { fold } from './fold.ts';

/** A word of a text as it is compared, and where it stands. */
export interface Word extends Interval {
  /** Folded, see `fold`. */
  readonly text: string;
  /** Whether it is written with a capital although no sentence starts with it. */
  readonly isNameLike: boolean;
  /** Whether it begins with a small letter. */
  readonly isSmall: boolean;
  /** Whether it repeats two words before it as one: `ceasefire` after "cease-fire". */
  readonly isJoined: boolean;
}

const WORD =
  /(?:\p{L}\.){2,}\p{L}?(?!\p{L})|\p{N}+(?:[.,]\p{N}+)*(?:['’]s)?|[\p{L}\p{M}\p{N}]+(?:['’ʼ]\p{L}+)*/gu;
/** Soft hyphens, zero-width spaces and joiners: readers see none of them, and what has them in it is one word. */
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/u;
const WORD_WITH_INVISIBLE =
  /(?:\p{L}\.){2,}\p{L}?(?!\p{L})|\p{N}+(?:[.,]\p{N}+)*(?:['’]s)?|[\p{L}\p{M}\p{N}]+(?:(?:[\u00ad\u200b-\u200d\u2060\ufeff]+|['’ʼ])[\p{L}\p{M}\p{N}]+)*/gu;
/** Scripts that put no spaces between words. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}]/u;
const HYPHEN = /^[-‐‑]$/u;
const wordSegmenter = new Intl.Segmenter(undefined, { granularity: 'word' });

/**
 * The words of a text in order. A compound of two with a hyphen gives its parts and then both as one, so that "cease-fire",
 * "ceasefire" and "cease fire" find each other; scripts without spaces are split by Unicode's dictionary.
 */
export function readWords(text: string): readonly Word[] {
  const words: Word[] = [];
  let end = 0;
  let hyphens = 0;
  for (const match of text.matchAll(INVISIBLE.test(text) ? WORD_WITH_INVISIBLE : WORD)) {
    const between = text.slice(end, match.index);
    hyphens = HYPHEN.test(between) ? hyphens + 1 : 0;
    const isHyphenedOn = /^[-‐‑]\p{L}/u.test(
      text.slice(match.index + match[0].length, match.index + match[0].length + 2),
    );
    const first = words.at(-1);
    end = match.index + match[0].length;
    if (UNSPACED.test(match[0])) words.push(...segmentUnspaced(match[0], match.index));
    else words.push(toWord(text, match.index, match[0]));
    const second = words.at(-1);
    if (
      hyphens === 1 &&
      !isHyphenedOn &&
      first &&
      second &&
      isLetters(first.text) &&
      isLetters(second.text)
    ) {
      words.push({
        ...second,
        text: first.text + second.text,
        start: first.start,
        isJoined: true,
        isNameLike: false,
      });
    }
  }
  return words;
}

function toWord(text: string, start: number, written: string): Word {
  return {
    text: fold(written),
    start,
    end: start + written.length,
    isNameLike: /^\p{Lu}/u.test(written) && !startsSentence(text, start),
    isSmall: /^\p{Ll}/u.test(written),
    isJoined: false,
  };
}

function startsSentence(text: string, start: number): boolean {
  return /(?:^|[.!?…:;“"‘([\n–—]|\s-)\s*$/u.test(text.slice(Math.max(0, start - 4), start));
}

function isLetters(word: string): boolean {
  return /^\p{L}{2,}$/u.test(word);
}

function segmentUnspaced(run: string, offset: number): readonly Word[] {
  return [...wordSegmenter.segment(run)]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment, index }) => ({
      text: fold(segment),
      start: offset + index,
      end: offset + index + segment.length,
      isNameLike: false,
      isSmall: false,
      isJoined: false,
    }));
}
