import type { Clause } from './clause.ts';
import type { Unit } from './sentence.ts';

/**
 * The quotation that ends right before a clause: “A,” Kirby said. It must open the sentence or follow a mark: in "they may “never
 * agree,” he said" more than the quotation is his.
 *
 * @returns its index among the units, or `null`
 */
export function findQuotationBefore(units: readonly Unit[], { position, from }: Clause): number | null {
  if (position === 'shared' || position === 'none') return null;
  let at = from - 1;
  while (at >= 0 && (/^(?:[,;:]|[—–-]|--)$/u.test(units[at]?.text ?? '') || units[at]?.pos === 'ADV')) at--;
  const quotation = units[at];
  if (quotation === undefined || quotation.quotation === null) return null;
  const before = units[at - 1];
  const isOpen =
    before === undefined ||
    before.quotation !== null ||
    /^(?:[,;:.?!…)\]]|[—–-]|--)$/u.test(before.text) ||
    (at === 1 && before.pos === 'CCONJ');
  return isOpen ? at : null;
}
