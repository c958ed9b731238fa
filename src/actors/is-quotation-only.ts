import type { Sentence } from './sentence.ts';

/** Whether a sentence is nothing but quotation. */
export function isQuotationOnly({ units }: Sentence): boolean {
  const hasQuotation = units.some(({ quotation }) => quotation !== null);
  return hasQuotation && units.every(({ quotation, pos }) => quotation !== null || pos === 'PUNCT');
}
