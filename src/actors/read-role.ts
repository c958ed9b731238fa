import { isOfficePart } from './is-office-part.ts';
import type { RoleWords } from './role.ts';
import { roleNouns } from './role-nouns.ts';

/**
 * Splits the words of a role into what the person is and what only qualifies it: "israeli prime minister" is a "prime minister",
 * "israeli".
 *
 * @param words in lower case, in order
 * @returns `null` if they name no role
 */
export function readRole(words: readonly string[]): RoleWords | null {
  const of = words.indexOf('of');
  const end = of > 0 ? of : words.length;
  const head = words[end - 1];
  if (head === undefined || !roleNouns.has(head)) return null;
  let start = end - 1;
  while (start > 0 && isOfficePart(words[start - 1] ?? '')) start--;
  const office = head === 'secretary' && words[end] === 'of' ? words.slice(end, end + 2) : [];
  return {
    key: [...words.slice(start, end), ...office].join(' '),
    qualifiers: words.slice(0, start).filter((word) => !/^['’]s?$/u.test(word)),
  };
}
