import type { PageElement } from './page-node.ts';

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
/** Units whose powers are written, behind a figure or another unit: areas, volumes, "per second squared". */
const UNIT = /(?:^|[\s\d(/·])(?:[kcdmµ]?m|ft|in|yd|mi|s|h|kg)$/u;
/** A variable is raised to a power, a word is not. */
const VARIABLE = /(?:^|[^\p{L}\p{N}])[a-z]$|[=+×]\s*\p{L}{1,3}$/u;
/** Powers of ten are written so; of other figures a note is called far more often. */
const TEN = /(?:^|[^\p{N}.,])10$/u;
const ORDINAL = /^(?:st|nd|rd|th|er|ers|re|e|ème|º|ª|o|a)$/iu;
const NOTE = /^[[(]?\s*(?:\d{1,3}|[a-z]|[*†‡§¶#]{1,3})(?:\s*[,;–-]\s*(?:\d{1,3}|[a-z]|[*†‡§¶]))*\s*[\])]?$/iu;

/**
 * What a `sup` says in running text: nothing where it calls a note, an exponent in superscript figures ("m³"), else what it
 * holds ("14th").
 *
 * @param before what stands before it on its line
 */
export function readSuperscript(element: PageElement, before: string): string {
  const text = element.textContent?.trim() ?? '';
  if (!NOTE.test(text)) return raise(text, before);
  if (/^\d+$/u.test(text) && isNumerator(element)) return superscribe(text);
  if (element.querySelector('a[href*="#"]') !== null || element.closest('a[href*="#"]') !== null) return '';
  if (ORDINAL.test(text) && /\d$/u.test(before)) return text;
  return isExponent(text, before) ? superscribe(text) : '';
}

/** `<sup>1</sup>/<sub>2</sub>` */
function isNumerator({ nextSibling }: PageElement): boolean {
  return (
    /^\s*[/⁄]\s*$/u.test(nextSibling?.textContent ?? '') &&
    nextSibling?.nextSibling?.tagName?.toUpperCase() === 'SUB'
  );
}

/** Signs and letters stay what they are; a negative figure is an exponent. */
function raise(text: string, before: string): string {
  return /^[-−–]\d{1,3}$/u.test(text) && /[\p{L}\p{N}]$/u.test(before)
    ? `⁻${superscribe(text.slice(1))}`
    : text;
}

function isExponent(text: string, before: string): boolean {
  if (!/^\d{1,2}$/u.test(text)) return false;
  const value = Number(text);
  return TEN.test(before)
    ? value >= 3
    : value >= 2 && value <= 9 && (UNIT.test(before) || VARIABLE.test(before));
}

function superscribe(digits: string): string {
  return digits.replace(/\d/gu, (digit) => SUPERSCRIPTS.charAt(Number(digit)));
}
