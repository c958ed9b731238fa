import type { BibliographicItem } from './bibliographic-item.ts';
import type { ReferenceStyle } from './reference-style.ts';

/** The styles that other programs or manuals define. */
export type ManualStyle = Exclude<ReferenceStyle, 'plain' | 'markdown'>;

/** Writes references as style manuals and reference managers want them. */
export interface ReferenceFormatter {
  /**
   * @param items at least one
   * @returns plain text without markup: APA, MLA and Chicago in the order of their bibliography, one reference to a line
   */
  format(items: readonly BibliographicItem[], style: ManualStyle): Promise<string>;
}
