/** Something read from the database cannot have been written by us. Becomes a `LibraryError` where the path is known. */
export class Damage extends Error {
  override readonly name = 'Damage';
}
