import { readFileSync } from 'node:fs';

const FILE = new URL('../../data/language/name-particles.json', import.meta.url);
const particles = JSON.parse(readFileSync(FILE, 'utf8')) as {
  readonly words: readonly string[];
  readonly prefixes: readonly string[];
};
const words = new Set(particles.words);
const prefixes = new Set(particles.prefixes);
const PREFIXED = /^(?<prefix>\p{L}{1,4})[-‐‑'’](?<rest>\p{Lu}.*)$/u;

/** Whether a word in small letters links the words of people's names: "van", "bin". */
export function isParticle(lower: string): boolean {
  return words.has(lower);
}

/** Whether a word that may begin small is a name with a particle in front: "el-Sisi", "d’Estaing". */
export function hasParticle(word: string): boolean {
  const prefix = PREFIXED.exec(word)?.groups?.['prefix'];
  return prefix !== undefined && prefixes.has(prefix.toLowerCase());
}

/** A surname without its particle, as it is often written alone: "Sisi" of "el-Sisi" and "El-Sisi". */
export function withoutParticle(word: string): string {
  const rest = PREFIXED.exec(word)?.groups?.['rest'];
  return rest !== undefined && hasParticle(word) ? rest : word;
}

/** The surname of a full name with the particles that belong to it: "von der Leyen" of "Ursula von der Leyen"; `null` where it has none. */
export function surnameWithParticles(name: readonly string[]): string | null {
  const from = name.findIndex((word, at) => at > 0 && isParticle(word));
  return from < 0 || from === name.length - 1 ? null : name.slice(from).join(' ');
}
