/** A statement of a brief, left as it is, put into other words or altered, and what the sources say of it. */
export interface LabelledClaim {
  readonly id: string;
  readonly claim: string;
  /** What was done to it. */
  readonly kind: string;
  readonly expected: 'found' | 'differs' | 'absent' | 'opinion';
}

type Alter = (sentence: string, index: number) => string | null;

const PEOPLE = [
  'Antony Blinken',
  'Benjamin Netanyahu',
  'Yoav Gallant',
  'John Kirby',
  'Yahya Sinwar',
  'Lloyd Austin',
  'Jake Sullivan',
  'Ron Dermer',
  'Matthew Miller',
  'Michael Herzog',
  'Richard Goldberg',
  'Martin Indyk',
] as const;
const SURNAMES =
  'Blinken Netanyahu Gallant Kirby Sinwar Austin Sullivan Dermer Biden Oren Fakhro Goldberg Burns'.split(' ');
const PLACES = 'Qatar Egypt Lebanon Iran Jordan Turkey'.split(' ');
const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const DAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');
const NUMBERS = 'two three four five six seven eight nine ten eleven twelve'.split(' ');
const SAID =
  'said|says|told|warned|added|argued|promised|announced|answered|denied|insisted|cautioned|believes|replied|demanded|rejected';
const AUXILIARIES = 'was|were|is|are|has|have|had|will|would|could|should|must|did|does';
const QUANTIFIERS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:more|greater) than\b/u, 'fewer than'],
  [/\bMore than\b/u, 'Fewer than'],
  [/\bat least\b/u, 'at most'],
  [/\bas many as\b/u, 'at least'],
  [/\bSome (?=American|Arab|of)/u, 'All '],
  [/\bsome (?=American|Arab|of|40)/u, 'all '],
  [/\bmany\b/u, 'few'],
  [/\bseveral\b/u, 'all'],
  [/(?<!above )(?<!at )\ball\b(?! three)/u, 'some'],
  [/\bonly\b ?/u, ''],
  [/\bevery\b/u, 'hardly any'],
  [/\bhundreds of thousands\b/u, 'dozens'],
  [/\bbillions\b/u, 'millions'],
  [/\bHuge crowds\b/u, 'A few'],
  [/\bboth parties\b/u, 'one of the parties'],
  [/\bnext to no\b/u, 'some'],
];
const SYNONYMS: readonly (readonly [RegExp, string])[] = [
  [/\btruce\b/u, 'ceasefire'],
  [/\bcaptives\b/u, 'hostages'],
  [/\bsoldiers\b/u, 'troops'],
  [/\bsaid that\b/u, 'stated that'],
  [/\bhelped to\b/u, 'helped'],
  [/\bbegin\b/u, 'start'],
  [/\bkilled\b/u, 'murdered'],
  [/\bU\.S\./u, 'US'],
  [/\bAmerican officials\b/u, 'US officials'],
  [/\bprime minister\b/u, 'premier'],
  [/\bassassinated\b/u, 'murdered'],
  [/\bspeak\b/u, 'talk'],
];

/** Words for which another makes another statement, be it the opposite or only something else. */
const WORDS: readonly (readonly [RegExp, string])[] = (
  'more:less first:last up:down Israeli:Palestinian Palestinian:Israeli American:Russian hostages:prisoners minister:president ' +
  'days:months weeks:months months:days new:old growing:shrinking hard:easy ceasefire:offensive truce:attack aid:weapons southern:northern ' +
  'killed:wounded agreed:refused asked:ordered promised:refused met:avoided women:men private:public release:capture support:oppose ' +
  'accepted:rejected stop:start end:continue civilians:soldiers large:small late:early security:economy leaders:enemies'
)
  .split(' ')
  .map((pair) => {
    const [word = '', other = ''] = pair.split(':');
    return [new RegExp(`\\b${word}\\b`, 'u'), other] as const;
  });

/** What is done to statements; `null` where a sentence gives no handle for it. */
const alterations: Readonly<
  Record<string, { readonly expected: LabelledClaim['expected']; readonly alter: Alter }>
> = {
  untouched: { expected: 'found', alter: (sentence, index) => (index % 3 === 0 ? sentence : null) },
  shortened: { expected: 'found', alter: shorten },
  reordered: { expected: 'found', alter: reorder },
  synonym: { expected: 'found', alter: (sentence) => replaceFirst(sentence, SYNONYMS) },
  number: { expected: 'differs', alter: alterNumber },
  date: { expected: 'differs', alter: alterDate },
  name: { expected: 'differs', alter: alterName },
  negation: { expected: 'differs', alter: negate },
  quantifier: { expected: 'differs', alter: (sentence) => replaceFirst(sentence, QUANTIFIERS) },
  speaker: { expected: 'differs', alter: alterSpeaker },
  word: { expected: 'differs', alter: (sentence, index) => replaceFirst(sentence, rotate(WORDS, index)) },
};

/**
 * Alters statements in every way that each of them allows. Nothing is left to chance: the same sentences give the same claims.
 *
 * @param sentences by the id of their article
 */
export function alterStatements(sentences: ReadonlyMap<string, readonly string[]>): readonly LabelledClaim[] {
  return [...sentences].flatMap(([article, all]) =>
    all.flatMap((sentence, index) =>
      Object.entries(alterations).flatMap(([kind, { expected, alter }]) => {
        const claim = alter(sentence, index);
        return claim === null || (claim === sentence) !== (kind === 'untouched')
          ? []
          : [{ id: `${article}-${index + 1}-${kind}`, claim, kind, expected }];
      }),
    ),
  );
}

function replaceFirst(sentence: string, table: readonly (readonly [RegExp, string])[]): string | null {
  const entry = table.find(([pattern]) => pattern.test(outside(sentence)));
  if (entry === undefined) return null;
  const altered = outside(sentence).replace(entry[0], entry[1]);
  return restore(altered, sentence);
}

/** Words between quotation marks are put out of reach: who changes them makes another kind of claim. */
/** Begins elsewhere in the table with each sentence, so that its first words are not the only ones. */
function rotate<Item>(items: readonly Item[], by: number): readonly Item[] {
  const from = (by * 7) % items.length;
  return [...items.slice(from), ...items.slice(0, from)];
}

function outside(sentence: string): string {
  return sentence.replace(/“[^”]*”/gu, (quoted) => '■'.repeat(quoted.length));
}

function restore(altered: string, sentence: string): string {
  const quoted = [...sentence.matchAll(/“[^”]*”/gu)].map(([text]) => text);
  return altered.replace(/■+/gu, () => quoted.shift() ?? '');
}

function alterNumber(sentence: string, index: number): string | null {
  const plain = outside(sentence);
  const dated = new RegExp(`(?:${MONTHS.join('|')}) \\d+|\\b(?:19|20)\\d\\d\\b`, 'gu');
  const hidden = plain.replace(dated, (date) => '□'.repeat(date.length));
  const digits = /\d[\d,.]*\d|\d/u.exec(hidden);
  if (digits !== null) {
    const value = Number(digits[0].replaceAll(',', ''));
    const other = value >= 100 ? Math.round(value * 1.5) : value + 3 + (index % 4);
    const written = digits[0].includes(',') ? other.toLocaleString('en-US') : String(other);
    return sentence.slice(0, digits.index) + written + sentence.slice(digits.index + digits[0].length);
  }
  const word = new RegExp(`\\b(${NUMBERS.join('|')}|Twelve)\\b`, 'u').exec(hidden);
  if (word === null) return null;
  const at = NUMBERS.indexOf(word[0].toLowerCase());
  const other = NUMBERS[(at + 3) % NUMBERS.length] ?? '';
  return sentence.slice(0, word.index) + other + sentence.slice(word.index + word[0].length);
}

function alterDate(sentence: string, index: number): string | null {
  const plain = outside(sentence);
  const day = new RegExp(`\\b(?<month>${MONTHS.join('|')}) (?<day>\\d{1,2})\\b`, 'u').exec(plain);
  if (day !== null) {
    const other = (Number(day.groups?.['day']) % 27) + 2;
    return sentence.replace(day[0], `${day.groups?.['month']} ${other}`);
  }
  const word = new RegExp(`\\b(?:${[...MONTHS, ...DAYS].join('|')})\\b`, 'u').exec(plain);
  if (word !== null)
    return replaceAt(sentence, word, neighbour(word[0], MONTHS.includes(word[0]) ? MONTHS : DAYS, index));
  const year = /\b(?:19|20)\d\d\b/u.exec(plain);
  return year === null ? null : replaceAt(sentence, year, String(Number(year[0]) - 1));
}

function neighbour(word: string, all: readonly string[], index: number): string {
  return all[(all.indexOf(word) + 2 + (index % 3)) % all.length] ?? word;
}

function replaceAt(sentence: string, { 0: found, index }: RegExpExecArray, other: string): string {
  return sentence.slice(0, index) + other + sentence.slice(index + found.length);
}

function alterName(sentence: string, index: number): string | null {
  const plain = outside(sentence);
  for (const [names, pattern] of [
    [SURNAMES, new RegExp(`\\b(?:${SURNAMES.join('|')})\\b`, 'u')],
    [PLACES, new RegExp(`\\b(?:${PLACES.join('|')})\\b`, 'u')],
  ] as const) {
    const found = pattern.exec(plain);
    if (found === null) continue;
    const free = names.filter((name) => !sentence.includes(name));
    return replaceAt(sentence, found, free[index % free.length] ?? '');
  }
  return null;
}

function negate(sentence: string): string | null {
  const plain = outside(sentence);
  if (/\bnot\b/u.test(plain)) {
    const altered = plain.replace(/\b(do|does|did) not (?=\p{L})/u, '').replace(/ ?\bnot\b/u, '');
    return restore(altered, sentence);
  }
  const auxiliary = new RegExp(`\\b(?:${AUXILIARIES})\\b(?! (?:not|no)\\b)`, 'u').exec(plain);
  return auxiliary === null ? null : replaceAt(sentence, auxiliary, `${auxiliary[0]} not`);
}

function alterSpeaker(sentence: string, index: number): string | null {
  const name = `(?:\\p{Lu}[\\p{L}-]+(?: \\p{Lu}\\.)?(?: \\p{Lu}[\\p{L}-]+)?)`;
  const plain = outside(sentence);
  const found =
    new RegExp(`(?<name>${name})(?= (?:later |also |privately )?(?:${SAID})\\b)`, 'u').exec(plain) ??
    new RegExp(`(?<=\\baccording to )(?<name>${name})`, 'u').exec(plain);
  if (found === null || /^(?:He|She|It|They|That|Officials|Afterwards)$/u.test(found[0])) return null;
  const free = PEOPLE.filter((person) => !person.split(' ').some((word) => sentence.includes(word)));
  return replaceAt(sentence, found, free[index % free.length] ?? '');
}

/** Leaves out what follows a comma and only adds to the sentence. */
function shorten(sentence: string): string | null {
  const plain = outside(sentence);
  const cut = /, (?:which|who|where|because|although|while|citing|among|hoping|leaving|even)\b[^,]*\.$/u.exec(
    plain,
  );
  return cut === null ? null : `${sentence.slice(0, cut.index)}.`;
}

/** Moves an adverbial from the beginning to the end: "On Monday Hamas declared …" */
function reorder(sentence: string): string | null {
  const front = new RegExp(
    `^(?<when>(?:On|In|At|By) (?:(?:${[...MONTHS, ...DAYS].join('|')}|September|home|last|evening)\\b(?: \\d+(?:, \\d{4})?| \\d{4})?),?) (?=\\p{Lu})(?<rest>[^“”]*)\\.$`,
    'u',
  ).exec(sentence);
  const { when, rest } = front?.groups ?? {};
  if (when === undefined || rest === undefined) return null;
  return `${rest} ${when.replace(/,$/u, '').replace(/^\p{Lu}/u, (letter) => letter.toLowerCase())}.`;
}
