import { readFileSync } from 'node:fs';
import type { BibliographicName } from './bibliographic-item.ts';

const FILE = new URL('../../data/language/body-words.json', import.meta.url);
const { words: bodyWords } = JSON.parse(readFileSync(FILE, 'utf8')) as { readonly words: readonly string[] };
/** What stands in names of agencies, papers and desks and not in those of people. */
const BODY = new Set(bodyWords);
const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/iu;
const PARTICLE =
  /^(?:al|bin|bint|ibn|ben|da|de|del|della|den|der|di|dos|du|el|la|le|st\.?|ten|ter|van|vom|von|zu)$/iu;
const REVERSED = /^(?<family>\p{L}[\p{L}'’ -]*), (?<given>\p{L}[\p{L}.'’ -]*)$/u;

/**
 * An author's name in the parts that reference styles turn round: the last word is the family's, with the particles in small letters before
 * it ("Ursula von der Leyen") and without a suffix ("Lloyd Austin III"). Single words and names of agencies are left as they are.
 */
export function parseAuthorName(name: string): BibliographicName {
  const { family, given } = REVERSED.exec(name)?.groups ?? {};
  if (family !== undefined && given !== undefined && !SUFFIX.test(given)) return { family, given };
  const words = name.replace(/,/gu, '').split(/\s+/u);
  if (words.length < 2 || words.length > 6 || isBody(name)) return { literal: name };
  const suffix = SUFFIX.test(words.at(-1) ?? '') && words.length > 2 ? words.at(-1) : undefined;
  const parts = suffix === undefined ? words : words.slice(0, -1);
  const from = familyFrom(parts);
  return {
    family: parts.slice(from).join(' '),
    given: parts.slice(0, from).join(' '),
    ...(suffix !== undefined && { suffix }),
  };
}

/** "Agence France-Presse", "Editorial Board", "Smith & Co". */
function isBody(name: string): boolean {
  return name.includes('&') || name.split(/[^\p{L}]+/u).some((word) => BODY.has(word.toLowerCase()));
}

function familyFrom(parts: readonly string[]): number {
  let from = parts.length - 1;
  while (from > 1 && isParticle(parts[from - 1] ?? '')) from--;
  return from;
}

function isParticle(word: string): boolean {
  return PARTICLE.test(word) && word === word.toLowerCase();
}
