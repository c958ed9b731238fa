import type { Said } from './said.ts';

/** "Why?", "since when?", "who was that?" */
const BARE =
  /^(?<word>why|when|where|how|who|whom|how many|how much|how long|since when|until when|for how long|how often|by whom|with whom|to whom)(?:\s+(?:not|exactly|so|(?:was|is|were|are) (?:that|this|it|they)|did (?:that|this|it) happen|come))?$/iu;
const AUXILIARY = '(?:did|does|do|is|are|was|were|has|have|had|will|would|can|could|should)';
const OPEN = new RegExp(
  String.raw`^(?<word>\p{L}+(?: many| much| long| often)?)\s+(?<rest>${AUXILIARY}\b.*)$`,
  'iu',
);
const CLOSED = new RegExp(String.raw`^${AUXILIARY}\b`, 'iu');
/** Words that ask for the circumstances: another can take their place without taking anything away. */
const CIRCUMSTANCES = /^(?:why|when|where|how|how long|how often)$/iu;
const WHO_SAID = /^who\s+(?:said|says|claimed|claims|told us|thinks)\s+(?:that|this|so|it)$/iu;
/** So that there is no doubt which words are meant. */
const QUOTED_WORDS = 14;
const FEWEST_WORDS = 3;

/**
 * A question of one or two words, completed by the last question: `why?` after `Did Israel delay it?` is `Why did Israel
 * delay it?`
 *
 * @param text without a lead such as "and"
 * @returns `undefined` for a longer question
 */
export function completeQuestion(text: string, { question, quoted }: Said): string | undefined {
  const asked = text.replace(/[\s?!.]+$/u, '');
  const before = question.trim().replace(/[\s?!.]+$/u, '');
  const [first] = quoted;
  if (WHO_SAID.test(asked) && first !== undefined) return `Who said “${beginningOf(first)}”?`;
  if (
    /^(?:(?:what|anything|who|anyone|somebody) else|more|go on|tell me more|(?:any|and) more)$/iu.test(asked)
  )
    return `${before}?`;
  const word = BARE.exec(asked)?.groups?.['word']?.toLowerCase();
  // What is itself of a word or two completes nothing.
  if (word === undefined || before.split(/\s+/u).length < FEWEST_WORDS) return undefined;
  if (CLOSED.test(before)) return `${capitalise(word)} ${lower(before)}?`;
  const open = OPEN.exec(before)?.groups;
  if (open !== undefined && CIRCUMSTANCES.test(open['word'] ?? '') && CIRCUMSTANCES.test(word))
    return `${capitalise(word)} ${open['rest']}?`;
  const speech = /^what\s+(?<who>(?:did|does)\s.+?)\s+say\s+about\s+(?<topic>.+)$/iu.exec(before)?.groups;
  if (speech !== undefined && /^(?:when|where)$/u.test(word))
    return `${capitalise(word)} ${speech['who']} speak about ${speech['topic']}?`;
  return `${before}, and ${word}?`;
}

function beginningOf(quote: string): string {
  const bare = quote.replace(/["“”«»]/gu, '').trim();
  return bare.split(/\s+/u).slice(0, QUOTED_WORDS).join(' ');
}

function capitalise(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** Only an auxiliary, which has a capital because the sentence begins with it. */
function lower(question: string): string {
  return question.charAt(0).toLowerCase() + question.slice(1);
}
