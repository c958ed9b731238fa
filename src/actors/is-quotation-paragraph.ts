import { isQuotationOnly } from './is-quotation-only.ts';
import type { Sentence } from './sentence.ts';

/** Whether a sentence opens a paragraph that is nothing but quotation, right behind the paragraph of the sentence before. */
export function isQuotationParagraph(sentences: readonly Sentence[], index: number): boolean {
  const paragraph = sentences[index]?.paragraph ?? 0;
  if (paragraph - (sentences[index - 1]?.paragraph ?? paragraph) !== 1) return false;
  for (let at = index; sentences[at]?.paragraph === paragraph; at++) {
    const sentence = sentences[at];
    if (sentence === undefined || !isQuotationOnly(sentence)) return false;
  }
  return true;
}
