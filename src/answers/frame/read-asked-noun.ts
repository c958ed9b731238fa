import type { Word } from '../../actors/word.ts';
import { fold } from '../../retrieval/fold.ts';
import { stem } from '../../retrieval/vocabulary.ts';
import type { AskedNoun } from './question-frame.ts';

/** Nouns behind which the thing itself is named: "what kind of ship". */
const CARRIERS = new Set(
  'type types kind kinds sort sorts name names number numbers amount part parts piece pieces share percentage percent set pair title'.split(
    ' ',
  ),
);
const IN_PHRASE = new Set(['ADJ', 'NOUN', 'PROPN', 'NUM', 'PART', 'ADV', 'VERB']);

/** The noun that says what kind of thing a question asks for, see `QuestionFrame`. */
export function readAskedNoun(words: readonly Word[]): AskedNoun | null {
  const at = words.findIndex(({ lower }) => /^(?:which|what|whose|how)$/u.test(lower));
  const [asking, next] = [words[at], words[at + 1]];
  if (asking === undefined || next === undefined) return null;
  if (asking.lower === 'how') {
    const isCounted = /^(?:many|much)$/u.test(next.lower);
    return isCounted ? nounAt(words, at + 2, { isCounted, isNamed: false }) : null;
  }
  if (next.pos === 'AUX' && asking.lower === 'what') {
    const after = words[at + 2];
    const from = after?.pos === 'DET' ? at + 3 : at + 2;
    return after?.pos === 'DET' ? nounAt(words, from, { isCounted: false, isNamed: false }) : null;
  }
  return nounAt(words, at + 1, { isCounted: false, isNamed: true });
}

function nounAt(
  words: readonly Word[],
  from: number,
  asked: Pick<AskedNoun, 'isCounted' | 'isNamed'>,
): AskedNoun | null {
  let noun: Word | undefined;
  let at = from;
  for (; at < words.length; at++) {
    const word = words[at];
    if (word === undefined || !IN_PHRASE.has(word.pos)) break;
    if (word.pos === 'VERB' && noun !== undefined) break;
    if (word.pos === 'NOUN' || word.pos === 'PROPN') noun = word;
  }
  if (noun === undefined) return null;
  const folded = fold(noun.text);
  if (CARRIERS.has(folded) && words[at]?.lower === 'of') {
    const isNamed = asked.isNamed || /^(?:names?|title)$/u.test(folded);
    const isCounted = asked.isCounted || /^(?:numbers?|amount|share|percent(?:age)?)$/u.test(folded);
    const skip = words[at + 1]?.pos === 'DET' ? 2 : 1;
    return nounAt(words, at + skip, { isCounted, isNamed }) ?? { word: folded, stem: stem(folded), ...asked };
  }
  return { word: folded, stem: stem(folded), ...asked };
}
