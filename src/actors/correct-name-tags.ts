import type { Word } from './word.ts';

const CLOSING_MARK = /^(?:[”"’]|'')$/u;

/**
 * Corrects names that are words, too, and were taken for those words: "Charlie Cook", "said Will Brown", "“…,” Read said". A
 * capital counts beside a name and behind a quotation that ends in a comma; nowhere does a sentence start there.
 */
export function correctNameTags(words: readonly Word[]): readonly Word[] {
  const corrected: Word[] = [];
  words.forEach((word, index) => {
    corrected.push(
      isMistaken(word, corrected.at(-1), corrected.at(-2), words[index + 1])
        ? { ...word, pos: 'PROPN' }
        : word,
    );
  });
  return corrected;
}

function isMistaken(
  word: Word,
  before: Word | undefined,
  second: Word | undefined,
  after: Word | undefined,
): boolean {
  if (before === undefined || !/^(?:VERB|AUX|NOUN|ADJ|ADV|INTJ)$/u.test(word.pos)) return false;
  if (!/^\p{Lu}[\p{Ll}’'-]/u.test(word.text) || /^(?:Says|Said|Tells|Told)$/u.test(word.text)) return false;
  const followsName = before.pos === 'PROPN' && /^\p{Lu}/u.test(before.text) && word.start - before.end === 1;
  const opensName =
    after?.pos === 'PROPN' && after.start - word.end === 1 && /^(?:\p{Ll}+|,|''|[”"’])$/u.test(before.text);
  const followsQuotation = CLOSING_MARK.test(before.text) && second?.text === ',';
  return followsName || opensName || followsQuotation;
}
