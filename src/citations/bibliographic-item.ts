/**
 * An article as reference managers know it: an item of CSL-JSON 1.0 (https://citationstyles.org), with the fields we fill. What is unknown
 * is absent.
 */
export interface BibliographicItem {
  /** Letters, digits and hyphens; unique in a list. */
  readonly id: string;
  readonly type: 'article-newspaper';
  readonly title: string;
  readonly 'container-title'?: string;
  readonly author?: readonly BibliographicName[];
  /** Year, month, day, as far as they are known. */
  readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] };
  readonly URL?: string;
}

/** A person in two parts, or a name that is not to be turned round. */
export type BibliographicName =
  | { readonly family: string; readonly given: string; readonly suffix?: string }
  | { readonly literal: string };
