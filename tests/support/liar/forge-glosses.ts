/** A sentence with one thing changed that a gloss must take from its quotes. */
export interface ForgedGloss {
  readonly kind: 'number' | 'name' | 'date' | 'negation' | 'hedge';
  readonly gloss: string;
}

const NUMBERS = [
  '23',
  '17',
  '450',
  'eleven',
  'seventy',
  '2.6 million',
  '88 percent',
  '1,777',
  'sixty-one',
  '5.5',
  'dozens',
  '3 billion',
];
const NAMES = [
  'Vladimir Petrov',
  'Ines Okafor',
  'Reykjavik',
  'Ottokar',
  'Marwick',
  'Burgess',
  'Yerevan',
  'Lindqvist',
  'Montevideo',
  'Dr. Amara Sole',
  'Pham',
];
const MONTHS = ['January', 'April', 'August', 'December'];
const DAYS = ['Tuesday', 'Saturday', 'Friday', 'Thursday'];
const NUMBER =
  /(?<![\w.,$-])\d[\d,.]*\d|(?<![\w.,$-])\d\b|\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve|eighteen)\b/giu;
const NAME = /(?<=[\p{Ll},] )\p{Lu}\p{Ll}{3,}(?: \p{Lu}\p{Ll}+)*/gu;
const DATE =
  /\b(?:January|February|April|June|July|August|September|October|November|December) \d{1,2}\b|\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|April|June|July|August|September|October|November|December)\b|\b20[12]\d\b/gu;
const AUXILIARY =
  /\b(?:has|have|had|was|were|is|are|would|will|could|can|may|might|must|should)\b(?! (?:not|no|never)\b)/gu;
const VERB =
  /\b(?:said|killed|met|agreed|found|announced|promised|spoke|gave|told|rejected|accepted|wants|want|asked|believes|fears)\b/gu;
const HEDGE =
  /\b(?:may|might|could|would|about|nearly|almost|more than|at least|several|some|perhaps|only|many|most)\s+/gu;

/** Every sentence that comes of changing one figure, name, date, negation or hedge of a sentence; nothing is left to chance. */
export function forgeGlosses(sentence: string): readonly ForgedGloss[] {
  const forged: ForgedGloss[] = [
    ...replaceEach(sentence, NUMBER, NUMBERS, 'number'),
    ...replaceEach(sentence, NAME, NAMES, 'name'),
    ...replaceEach(
      sentence,
      DATE,
      [...DAYS, ...MONTHS.flatMap((month) => [month, `${month} 29`]), '2019'],
      'date',
    ),
    ...replaceEach(sentence, AUXILIARY, ['$& not', '$& never', '$& hardly', '$& no longer'], 'negation'),
    ...replaceEach(sentence, VERB, ['never $&', 'may have $&', 'allegedly $&'], 'negation').map((one) =>
      one.gloss.includes('never') ? one : { ...one, kind: 'hedge' as const },
    ),
    ...replaceEach(sentence, /\b(?:may|might|could)\b/gu, ['will', 'must'], 'hedge'),
    ...replaceEach(sentence, HEDGE, [''], 'hedge'),
    ...replaceEach(sentence, /\bnot |\bnever |\bno /gu, [''], 'negation'),
  ];
  return forged.filter(({ gloss }) => gloss !== sentence);
}

function replaceEach(
  sentence: string,
  pattern: RegExp,
  others: readonly string[],
  kind: ForgedGloss['kind'],
): readonly ForgedGloss[] {
  // Words between quotation marks are held to the letter by another check.
  const quoted = [...sentence.matchAll(/“[^”]*”?/gu)].map(
    ({ 0: words, index }) => [index, index + words.length] as const,
  );
  return [...sentence.matchAll(pattern)]
    .filter(({ index }) => quoted.every(([from, to]) => index < from || index >= to))
    .flatMap(({ 0: found, index }) =>
      others
        .filter((other) => !sentence.includes(other) || other === '')
        .map((other) => ({
          kind,
          gloss: `${sentence.slice(0, index)}${other.replace('$&', found)}${sentence.slice(index + found.length)}`,
        })),
    );
}
