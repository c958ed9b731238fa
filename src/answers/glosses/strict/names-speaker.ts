import type { CitedQuote } from '../../cited-quote.ts';
import { readTokens } from './read-tokens.ts';
import type { AttributedWords } from './split-attribution.ts';
import type { Token } from './token.ts';
import { wordLists } from './word-lists.ts';

/** What a quote tells of whose words it holds. */
export type Voiced = Pick<CitedQuote, 'text' | 'attribution' | 'article'>;

const PRONOUN = /^(?:i|he|she|it|they|we|you|who|one)$/iu;

/**
 * Whether a statement names the speaker of a quote as the article does, no more certain and no more exactly, and by a word that says no more than the article's.
 * Where the article speaks for itself, its outlet is who says it.
 */
export function namesSpeaker({ speaker, cue }: Omit<AttributedWords, 'said'>, quote: Voiced): boolean {
  const given = speaker.map(({ key }) => key);
  const isNamed = fullNames(quote).some((name) => {
    const known = keysOf(name);
    return given.includes(known.at(-1) ?? '') && isInOrder(given, known);
  });
  return isNamed && fitsCue(cue, quote);
}

/** Whether a statement that follows a quote's own words has kept who is speaking; a "he" may stay where the article has it. */
export function keepsSpeaker(statement: readonly Token[], quote: Voiced): boolean {
  const { attribution } = quote;
  if (attribution === null) return true;
  const { speaker, speakerText } = attribution;
  const heads = [speaker, speakerText].flatMap((name) => keysOf(name ?? '').slice(-1));
  const cues = keysOf(attribution.cue ?? '');
  const given = new Set(statement.map(({ key }) => key));
  return heads.some((key) => given.has(key)) && cues.some((key) => given.has(key));
}

function fullNames({ attribution, article }: Voiced): readonly string[] {
  if (attribution === null) return article.outlet === null ? [] : [article.outlet];
  const { speaker, speakerText } = attribution;
  return [speaker, speakerText].filter((name) => name !== null).filter((name) => !PRONOUN.test(name.trim()));
}

/** "Said" fits all but denials; any other word must be the article's. */
function fitsCue(cue: string, { attribution }: Voiced): boolean {
  const printed = keysOf(attribution?.cue ?? '');
  const isDenial = printed.some((key) =>
    /^(?:deni|declin|refus|reject|disput|doubt|not|never|question)$/u.test(key),
  );
  if (wordLists.neutralCue.has(cue)) return !isDenial;
  return keysOf(cue).some((key) => printed.includes(key));
}

function isInOrder(given: readonly string[], known: readonly string[]): boolean {
  let at = 0;
  return given.every((key) => {
    at = known.indexOf(key, at) + 1;
    return at > 0;
  });
}

function keysOf(text: string): readonly string[] {
  return contentOf(text).map(({ key }) => key);
}

function contentOf(text: string): readonly Token[] {
  return readTokens(text).filter(({ role }) => role === 'content' || role === 'guard');
}
