import { furniturePhrases } from './furniture-phrases.ts';
import { menuWords } from './menu-words.ts';
import { normaliseLine } from './normalise-line.ts';

/** In characters: a longer row of links is still a row, but a longer sentence would be one, too. */
const LONGEST = 400;

/** Whether a line could stand in a menu or a row of links: "Politics", "Home | News | Sport", "Home › World › Europe". */
export function isMenuLine(text: string): boolean {
  if (text.length > LONGEST) return false;
  if (isEntry(text)) return true;
  const separated = text.split(/\s*[|•·>»›/]\s*|\s{3,}|\t/u).filter((entry) => entry !== '');
  if (separated.length >= 3) {
    const known = separated.filter(isEntry).length;
    return known >= separated.length / 2 && separated.every((entry) => entry.length <= 40);
  }
  const words = text.split(/\s+/u);
  return words.length >= 4 && words.every(isEntry);
}

function isEntry(text: string): boolean {
  const line = normaliseLine(text);
  return menuWords.has(line) || furniturePhrases.has(line);
}
