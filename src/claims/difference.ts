/** In what respect a source says something else than a claim. */
export type Aspect =
  | 'number'
  | 'date'
  | 'name'
  | 'polarity'
  | 'modality'
  | 'amount'
  | 'bound'
  | 'order'
  | 'direction'
  | 'condition'
  | 'words';

/** One thing that a source says otherwise. */
export interface Difference {
  readonly aspect: Aspect;
  /** The words of the claim and of the source; `null` where one of them has nothing of the kind. */
  readonly given: string | null;
  readonly source: string | null;
}
