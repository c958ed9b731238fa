/** So many parts are made of a set for cross-validation. */
const FOLDS = 5;

/** Which part a group of questions belongs to: always the same for the same name (FNV-1a, 32 bits). */
export function foldOf(group: string): number {
  let hash = 0x811c9dc5;
  for (const letter of group) {
    hash ^= letter.codePointAt(0) ?? 0;
    hash = Math.imul(hash, 0x01000193);
  }
  return (hash >>> 0) % FOLDS;
}
