/** What a dictionary knows a name as; `given` and `surname` are parts of people’s names, `people` names where somebody comes from. */
export type GazetteerKind =
  | 'given'
  | 'surname'
  | 'person'
  | 'country'
  | 'place'
  | 'organisation'
  | 'people'
  | 'thing';

/** A dictionary of names: evidence for what bears a name, never proof. */
export interface Gazetteer {
  /**
   * What a word or a name of several words can be, by any of its entries; nothing for a name that is in none.
   *
   * @param name as it is printed; case does not matter
   */
  kindsOf(name: string): ReadonlySet<GazetteerKind>;
}
