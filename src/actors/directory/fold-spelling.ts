import { foldName } from '../fold-name.ts';

const STEPS: readonly (readonly [RegExp, string])[] = [
  [/tch/gu, 'ch'],
  [/ph/gu, 'f'],
  [/ck|kh|gh|q|g/gu, 'k'],
  [/dh/gu, 'd'],
  [/sch|sh/gu, 's'],
  [/th/gu, 't'],
  [/ts|tz/gu, 'z'],
  [/w/gu, 'u'],
  [/[yj]/gu, 'i'],
  [/(.)\1+/gu, '$1'],
];

/**
 * The form in which spellings of one word carried over from another alphabet are alike: "Qaddafi" and "Gadhafi". Many words that have
 * nothing in common share one, too: it finds candidates and proves nothing.
 */
export function foldSpelling(word: string): string {
  const folded = STEPS.reduce((text, [pattern, by]) => text.replace(pattern, by), foldName(word));
  const [first = ''] = folded;
  const rest = folded
    .slice(1)
    .replace(/[aeiou]/gu, '')
    .replace(/h$/u, '');
  return (/[aeiou]/u.test(first) ? 'a' : first) + rest.replace(/(.)\1+/gu, '$1');
}
