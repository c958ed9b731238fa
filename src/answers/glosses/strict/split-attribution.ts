import { isSpeechStem } from './speech-stems.ts';
import type { Token } from './token.ts';
import { wordLists } from './word-lists.ts';

/** A statement taken apart: who says something, by what word, and what. */
export interface AttributedWords {
  readonly speaker: readonly Token[];
  readonly cue: string;
  readonly said: readonly Token[];
}

/** A speaker is named in so many words at most. */
const LONGEST_SPEAKER = 12;

/** All ways to read a statement as somebody's words: "Kirby said that …", "According to officials, …", "…, officials said". */
export function splitAttribution(tokens: readonly Token[]): readonly AttributedWords[] {
  return [inFront(tokens), accordingTo(tokens), behind(tokens)].filter((split) => split !== null);
}

function inFront(tokens: readonly Token[]): AttributedWords | null {
  const at = tokens.findIndex(isVerb);
  const verb = tokens[at];
  if (verb === undefined || at < 1 || at > LONGEST_SPEAKER || !isSpeechStem(verb.key)) return null;
  return {
    speaker: content(tokens.slice(0, at)),
    cue: verb.lower,
    said: withoutOpening(tokens.slice(at + 1)),
  };
}

function accordingTo(tokens: readonly Token[]): AttributedWords | null {
  if (tokens[0]?.lower !== 'according' || tokens[1]?.lower !== 'to') return null;
  const comma = tokens.findIndex(({ lower }) => lower === ',' || lower === ':');
  if (comma < 0 || comma > LONGEST_SPEAKER) return null;
  return { speaker: content(tokens.slice(2, comma)), cue: 'according', said: tokens.slice(comma + 1) };
}

function behind(tokens: readonly Token[]): AttributedWords | null {
  const comma = tokens.findLastIndex(({ lower }) => lower === ',');
  const tail = tokens.slice(comma + 1).filter(({ role }) => role !== 'end');
  if (comma < 0 || tail.length > LONGEST_SPEAKER) return null;
  const said = tokens.slice(0, comma);
  if (tail[0]?.lower === 'according' && tail[1]?.lower === 'to')
    return { speaker: content(tail.slice(2)), cue: 'according', said };
  const verb = tail.find((token) => isVerb(token) && isSpeechStem(token.key));
  if (
    verb === undefined ||
    tail.some((token) => token !== verb && (token.pos === 'VERB' || token.pos === 'AUX'))
  )
    return null;
  return { speaker: content(tail.filter((token) => token !== verb)), cue: verb.lower, said };
}

function withoutOpening(tokens: readonly Token[]): readonly Token[] {
  const from = tokens.findIndex(({ role, lower }) => role !== 'mark' && lower !== 'that');
  return from < 0 ? [] : tokens.slice(from);
}

function content(tokens: readonly Token[]): readonly Token[] {
  return tokens.filter(({ role }) => role !== 'free' && role !== 'mark' && role !== 'end');
}

function isVerb({ pos, lower }: Token): boolean {
  return pos === 'VERB' || wordLists.neutralCue.has(lower);
}
