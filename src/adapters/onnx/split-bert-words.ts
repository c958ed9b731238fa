/** A word or a punctuation mark, as a model knows it. */
export interface BertWord {
  /** Code points in lower case without accents. */
  readonly letters: readonly string[];
  /** Where in the text each letter comes from, in UTF-16 units. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

const SPACE = /^\s$/u;
/** What nobody sees, but for the three that are white space. */
const INVISIBLE = /^(?:[\p{Cc}\p{Cf}\p{Co}\p{Cs}]|\ufffd)$/u;
/** ASCII's symbols count as punctuation, too. */
const PUNCTUATION = /^[\p{P}!-/:-@[-`{-~]$/u;
const ACCENT = /^\p{Mn}$/u;
/** Blocks of Chinese characters, each of which is a word: those of BERT's own code. Hiragana, Katakana and Hangul are not among them. */
const CHINESE = new RegExp(
  [
    '^[\\u4e00-\\u9fff\\u3400-\\u4dbf\\u{20000}-\\u{2a6df}\\u{2a700}-\\u{2b73f}\\u{2b740}-\\u{2b81f}',
    '\\u{2b820}-\\u{2ceaf}\\uf900-\\ufaff\\u{2f800}-\\u{2fa1f}]$',
  ].join(''),
  'u',
);

/** How one code point is read; the same for every text, and worked out once. */
interface Reading {
  /** Between words, no part of them at all, part of a word, or a word by itself. */
  readonly kind: 'space' | 'none' | 'letters' | 'alone';
  readonly letters: readonly string[];
}
const SPACE_READING: Reading = { kind: 'space', letters: [] };
const readings = new Map<string, Reading>();

/**
 * Splits a text as BERT's "basic tokenizer" does: at white space and around every punctuation mark and Chinese character,
 * in lower case, without accents and invisible characters.
 */
export function* splitBertWords(text: string): Generator<BertWord> {
  let word = emptyWord();
  let at = 0;
  for (const character of text) {
    const [start, end] = [at, at + character.length];
    at = end;
    const reading = readingOf(character);
    if (reading.kind === 'none') continue;
    if (reading.kind !== 'letters' && word.letters.length > 0) {
      yield word;
      word = emptyWord();
    }
    if (reading.kind === 'space') continue;
    for (const letter of reading.letters) {
      word.letters.push(letter);
      word.starts.push(start);
      word.ends.push(end);
    }
    if (reading.kind === 'alone' && word.letters.length > 0) {
      yield word;
      word = emptyWord();
    }
  }
  if (word.letters.length > 0) yield word;
}

function emptyWord(): { letters: string[]; starts: number[]; ends: number[] } {
  return { letters: [], starts: [], ends: [] };
}

function readingOf(character: string): Reading {
  const known = readings.get(character);
  if (known !== undefined) return known;
  const reading = read(character);
  readings.set(character, reading);
  return reading;
}

function read(character: string): Reading {
  if (character === '\t' || character === '\n' || character === '\r') return SPACE_READING;
  if (INVISIBLE.test(character)) return { kind: 'none', letters: [] };
  if (SPACE.test(character)) return SPACE_READING;
  const letters = [...character.normalize('NFD').toLowerCase().normalize('NFD')].filter(
    (letter) => !ACCENT.test(letter),
  );
  const isAlone = CHINESE.test(character) || letters.some((letter) => PUNCTUATION.test(letter));
  return { kind: isAlone ? 'alone' : 'letters', letters };
}
