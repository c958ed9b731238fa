import type { NounPhrase } from './noun-phrase.ts';
import { readPhraseAfter } from './read-phrase-after.ts';
import { roleNouns } from './role-nouns.ts';
import type { Unit } from './sentence.ts';

/**
 * The name in apposition to a role: "Thomas Coan" in "the captain’s lawyer, Thomas Coan,". The role must be one person’s, and the name
 * be set off.
 *
 * @param role the noun phrase before the comma
 * @returns `null` if none follows
 */
export function findNameBehind(units: readonly Unit[], role: NounPhrase): NounPhrase | null {
  const isRole = units
    .slice(role.from, role.to)
    .some(({ lower, text }) => (text === lower || text === text.toUpperCase()) && roleNouns.has(lower));
  if (!isRole) return null;
  if (units[role.to]?.text !== ',' || units[role.to + 1]?.pos !== 'PROPN') return null;
  const name = readPhraseAfter(units, role.to + 1);
  const behind = name === null ? undefined : units[name.to];
  const isSetOff = behind === undefined || behind.quotation !== null || /^[,.—–]$/u.test(behind.text);
  return name !== null && isSetOff && units[name.from + 1]?.pos === 'PROPN' ? name : null;
}
