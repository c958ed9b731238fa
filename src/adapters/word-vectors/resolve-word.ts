/** What stands before "n't" where it is not the word itself. */
const irregular: Readonly<Record<string, string>> = { wo: 'will', ca: 'can', sha: 'shall' };

/**
 * The known words that a word stands for: itself, or without an ending behind an apostrophe ("israel's", "they'll"), or the
 * verb and "not" ("won't"), or without hyphens and apostrophes ("o'brien"), or its parts ("hostage-release").
 *
 * @param find looks a known word up
 * @returns what was found, nothing for an unknown word
 */
export function resolveWord<Found>(
  word: string,
  find: (word: string) => Found | undefined,
): readonly Found[] {
  const known = find(word);
  if (known !== undefined) return [known];
  if (!/['-]/.test(word)) return [];
  const stem = word.replace(/'(?:s|d|m|re|ve|ll)$/, '');
  if (stem !== word) return resolveWord(stem, find);
  if (word.endsWith("n't")) {
    const verb = word.slice(0, -3);
    return [irregular[verb] ?? verb, 'not'].flatMap((part) => resolveWord(part, find));
  }
  const joined = find(word.replace(/['-]/g, ''));
  if (joined !== undefined) return [joined];
  return word.split(/['-]/).flatMap((part) => resolveWord(part, find));
}
