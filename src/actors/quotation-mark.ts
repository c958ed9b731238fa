/** What a quotation mark can do where it stands. */
export interface QuotationMark {
  /** How many characters it has: two for `''`, else one. */
  readonly length: number;
  readonly canOpen: boolean;
  readonly canClose: boolean;
  /** A curly mark may close a straight one, but never a guillemet. */
  readonly family: 'curly' | 'straight' | 'guillemet';
}
