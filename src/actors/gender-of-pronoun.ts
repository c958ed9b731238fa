import type { Gender } from './gender.ts';

/** The gender of the one person a pronoun stands for; `null` for other words. In lower case. */
export function genderOfPronoun(lower: string): Gender | null {
  if (/^(?:he|him|his)$/u.test(lower)) return 'man';
  return /^(?:she|her|hers)$/u.test(lower) ? 'woman' : null;
}
