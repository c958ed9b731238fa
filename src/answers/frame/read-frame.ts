import { readWords } from '../../actors/read-words.ts';
import type { Word } from '../../actors/word.ts';
import { fold } from '../../retrieval/fold.ts';
import { stopWords } from '../../retrieval/stop-words.ts';
import { stem } from '../../retrieval/vocabulary.ts';
import type { QuestionFrame } from './question-frame.ts';
import { readAskedNoun } from './read-asked-noun.ts';

const PAST = /^(?:did|was|were|had|has|have)$/u;
const HYPOTHETICAL =
  /\b(?:will|would|wo|can|could|(?<!\b(?:in|on|of|since|by|until|from|this|last|\p{N}{1,2}(?:st|nd|rd|th)?) )may(?! \p{N})|might|shall|should|must|going to|gonna|if|plan(?:s|ned)?|want(?:s|ed)?|due|expect(?:s|ed)?|(?:is|are|was|were) to|(?:is|are|was|were) (?:\p{L}+ ){1,3}to be)\b/iu;
/** Regular past forms, and the irregular ones that news use most. */
const PAST_FORM =
  /ed$|^(?:won|lost|led|said|told|made|met|took|gave|went|came|got|became|began|broke|brought|built|bought|caught|chose|drew|drove|fell|felt|found|flew|fled|fought|froze|grew|held|hid|kept|knew|left|paid|quit|ran|rose|sank|saw|sent|shot|sold|spent|spoke|stole|stood|struck|swore|taught|thought|threw|wrote|withdrew)$/u;
const DO = /^(?:do|does|did)$/u;
const SUBJECT_END = new Set(['NOUN', 'PROPN', 'PRON']);
const OBJECT_START = new Set(['DET', 'ADP', 'PROPN', 'PRON', 'PUNCT', 'ADV', 'NUM', 'ADJ', 'SCONJ']);
const BEING = /^(?:am|is|are|was|were|been|being|be)$/u;

/** Reads how a question is built: what it asks for, who does what in it, and whether it takes that as having happened. */
export function readFrame(question: string): QuestionFrame {
  const words = readWords(question);
  const auxiliary = words.findIndex(({ pos }) => pos === 'AUX');
  const verb = verbBehind(words, auxiliary);
  const first = words.findIndex(({ pos }) => pos === 'VERB');
  const asksSubject = auxiliary < 0 || (first >= 0 && first < auxiliary);
  const verbAt = asksSubject ? first : verb;
  const subject = asksSubject ? [] : words.slice(auxiliary + 1, verbAt < 0 ? words.length : verbAt);
  return {
    asked: readAskedNoun(words),
    subject: stemsOf(subject),
    verb: verbAt < 0 ? null : stem(fold(words[verbAt]?.text ?? '')),
    rest: verbAt < 0 ? [] : stemsOf(words.slice(verbAt + 1)),
    isPassive: !asksSubject && verbAt >= 0 && BEING.test(words[auxiliary]?.lower ?? ''),
    isPast: isPast(words, question),
  };
}

/** Behind "did" there is a verb even where the tagger takes it for a noun: "did the mayor repair the crane". It stands behind a noun and before what it is done to. */
function verbBehind(words: readonly Word[], auxiliary: number): number {
  const tagged = words.findIndex(({ pos }, at) => pos === 'VERB' && at > auxiliary);
  if (tagged >= 0 || !DO.test(words[auxiliary]?.lower ?? '')) return tagged;
  return words.findIndex(
    ({ pos }, at) =>
      pos === 'NOUN' &&
      at > auxiliary + 1 &&
      SUBJECT_END.has(words[at - 1]?.pos ?? '') &&
      OBJECT_START.has(words[at + 1]?.pos ?? 'PUNCT'),
  );
}

/** Without an auxiliary the verb itself tells: "who won". */
function isPast(words: readonly Word[], question: string): boolean {
  if (HYPOTHETICAL.test(question)) return false;
  const auxiliaries = words.filter(({ pos }) => pos === 'AUX');
  if (auxiliaries.length > 0) return auxiliaries.some(({ lower }) => PAST.test(lower));
  return words.some(({ pos, lower }) => pos === 'VERB' && PAST_FORM.test(lower));
}

function stemsOf(words: readonly Word[]): readonly string[] {
  return words
    .filter(({ pos }) => pos === 'NOUN' || pos === 'PROPN' || pos === 'NUM' || pos === 'ADJ')
    .flatMap(({ text }) => text.split(/[-‐‑]/u).map(fold))
    .filter((word) => !stopWords.has(word))
    .map(stem);
}
