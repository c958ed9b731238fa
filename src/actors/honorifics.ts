import type { Gender } from './gender.ts';

/** Forms of address and the gender they tell, in lower case without full stops. */
export const honorifics: ReadonlyMap<string, Gender | null> = new Map<string, Gender | null>([
  ['mr', 'man'],
  ['mister', 'man'],
  ['sir', 'man'],
  ['lord', 'man'],
  ['mrs', 'woman'],
  ['ms', 'woman'],
  ['miss', 'woman'],
  ['madam', 'woman'],
  ['lady', 'woman'],
  ['dame', 'woman'],
  ['mx', null],
  ['dr', null],
  ['prof', null],
  ['hon', null],
  ['rev', null],
  ['fr', 'man'],
  ['sr', null],
]);
