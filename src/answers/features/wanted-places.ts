import type { AnswerKind } from '../../retrieval/question.ts';
import type { Word } from '../../retrieval/read-words.ts';

const NUMBER =
  /^(?:\p{N}.*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?|thousands?|millions?|billions?|trillion|half|twice|once|percent|several|third|quarter|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)$/u;
const TIME =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|century|decade|yesterday|today|morning|afternoon|evening|night|weekend|weeks?|months?|years?|spring|summer|autumn|winter|(?:1\d|20)\d\d|\d{1,2}(?:st|nd|rd|th)?)$/u;

/**
 * Which words of a sentence are of the kind asked for: figures, dates, names. Empty for kinds that no single word shows.
 *
 * @param isName whether a word is (part of) a name
 */
export function wantedPlaces(
  wants: AnswerKind,
  words: readonly Word[],
  isName: (word: Word) => boolean,
): readonly number[] {
  const fits = fitting(wants, isName);
  return fits === null ? [] : words.flatMap((word, at) => (fits(word) ? [at] : []));
}

function fitting(wants: AnswerKind, isName: (word: Word) => boolean): ((word: Word) => boolean) | null {
  switch (wants) {
    case 'number':
      return ({ text }) => NUMBER.test(text);
    case 'time':
      return ({ text }) => TIME.test(text);
    case 'person':
    case 'place':
      return (word) => isName(word) && !TIME.test(word.text);
    default:
      return null;
  }
}
