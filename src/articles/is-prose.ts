const SENTENCE_END = /[.!?…。！？؟।][\])"'”’»›」]*$/u;
const LEAST_WORDS = 8;
/** In characters; scripts without spaces say in 20 what takes English 60. */
const LEAST_UNSPACED = 20;
const CERTAINLY_LONG = 240;

/**
 * Whether a paragraph is running text: it ends like a sentence and has at least eight words, or is longer than any line of a
 * page's furniture. What is not may still be article text ("“No,” he said.").
 */
export function isProse(text: string): boolean {
  if (text.length >= CERTAINLY_LONG) return true;
  if (!SENTENCE_END.test(text)) return false;
  return (
    (text.match(/\S+/gu)?.length ?? 0) >= LEAST_WORDS ||
    (text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu)?.length ?? 0) >=
      LEAST_UNSPACED
  );
}
