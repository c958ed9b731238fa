import { isQuotationOnly } from './is-quotation-only.ts';
import { readSignature } from './read-signature.ts';
import type { Sentence } from './sentence.ts';

/** Whether a sentence opens a paragraph that is nothing but quotation, right behind the paragraph of the sentence before, and that no line under it gives to somebody. */
export function isQuotationParagraph(sentences: readonly Sentence[], index: number): boolean {
  const paragraph = sentences[index]?.paragraph ?? 0;
  if (paragraph - (sentences[index - 1]?.paragraph ?? paragraph) !== 1) return false;
  let at = index;
  for (; sentences[at]?.paragraph === paragraph; at++) {
    const sentence = sentences[at];
    if (sentence === undefined || !isQuotationOnly(sentence)) return false;
  }
  const behind = sentences[at];
  return behind === undefined || readSignature(behind) === null;
}
