import { createRequire } from 'node:module';
import type { ItsFunction, PartOfSpeech, WinkMethods } from 'wink-nlp';
import { correctAccordingTags } from './correct-according-tags.ts';
import { correctNameTags } from './correct-name-tags.ts';
import { joinHyphenated } from './join-hyphenated.ts';
import { joinLetters } from './join-letters.ts';
import type { Word } from './word.ts';

let tagger: WinkMethods | undefined;

/** Runs without white space longer than any word, which the tagger takes quadratic time for. */
const UNREADABLE = /\S{200,}/gu;

/** Soft hyphens, zero-width spaces and joiners. */
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/u;

/**
 * The words and marks of a text in order, without overlap, with offsets into it (UTF-16 code units) and parts of speech. White space
 * is left out, and so is what has 200 characters or more without any. The language model is loaded with the first call (about
 * 250 milliseconds) and stays in memory.
 */
export function readWords(text: string): readonly Word[] {
  tagger ??= loadTagger();
  const seen = withoutInvisible(text);
  const readable = seen.text.replace(UNREADABLE, (run) => ' '.repeat(run.length));
  const tokens = tagger.readDoc(readable).tokens();
  // The package declares every `its` helper and every result of `out` more loosely than they are.
  const tags = tokens.out(tagger.its.pos as ItsFunction<PartOfSpeech>);
  const words: Word[] = [];
  let at = 0;
  tokens.out().forEach((token, index) => {
    const start = readable.indexOf(token, at);
    const pos = tags[index];
    if (start < 0 || pos === undefined || token.trim() === '') return;
    at = start + token.length;
    const [from, to] = [seen.placeOf(start), seen.placeOf(at - 1) + 1];
    words.push({ start: from, end: to, text: token, lower: token.toLowerCase(), pos: pos as PartOfSpeech });
  });
  return correctAccordingTags(correctNameTags(joinHyphenated(text, joinLetters(text, words))));
}

interface SeenText {
  readonly text: string;
  /** Where a character of it stands in the text as it is stored. */
  readonly placeOf: (offset: number) => number;
}

/** A text as it is seen: a word with a soft hyphen in it is one word. */
function withoutInvisible(text: string): SeenText {
  if (!INVISIBLE.test(text)) return { text, placeOf: (offset) => offset };
  const places: number[] = [];
  let seen = '';
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (INVISIBLE.test(character)) continue;
    seen += character;
    places.push(at);
  }
  return { text: seen, placeOf: (offset) => places[offset] ?? text.length };
}

/** By `require`, because both packages are CommonJS and the reading of an article need not be asynchronous for their sake. */
function loadTagger(): WinkMethods {
  const require = createRequire(import.meta.url);
  const create = require('wink-nlp') as typeof import('wink-nlp').default;
  return create(require('wink-eng-lite-web-model'), ['pos']);
}
