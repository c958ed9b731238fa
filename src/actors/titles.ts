export type Gender = 'man' | 'woman';

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

/** Titles that are abbreviated before a name, in lower case without full stops, with what they stand for. */
export const shortTitles: ReadonlyMap<string, string> = new Map([
  ['sen', 'senator'],
  ['sens', 'senator'],
  ['rep', 'representative'],
  ['reps', 'representative'],
  ['gov', 'governor'],
  ['gen', 'general'],
  ['lt', 'lieutenant'],
  ['col', 'colonel'],
  ['maj', 'major'],
  ['capt', 'captain'],
  ['cmdr', 'commander'],
  ['sgt', 'sergeant'],
  ['cpl', 'corporal'],
  ['pvt', 'private'],
  ['adm', 'admiral'],
  ['pres', 'president'],
  ['supt', 'superintendent'],
  ['det', 'detective'],
  ['amb', 'ambassador'],
  ['atty', 'attorney'],
]);

/** Titles that stay part of the name: "Pope Francis", "King Abdullah II". */
export const namingTitles: ReadonlySet<string> = new Set([
  'pope',
  'king',
  'queen',
  'prince',
  'princess',
  'emperor',
  'sheikh',
  'saint',
]);

/** A title as the tables above have it: without its full stop. */
export function bareTitle(lower: string): string {
  return lower.replace(/\.$/u, '');
}

/** Whether a word is a form of address or an abbreviated title. */
export function isTitle(bare: string): boolean {
  return honorifics.has(bare) || shortTitles.has(bare);
}
