/** A statement altered in one place, so that it says something else. */
export type Alteration = (text: string, random: () => number, others: readonly string[]) => string | null;

const NUMBERS = 'two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty'.split(
  ' ',
);
const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const DAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');
/** Pairs of which one may stand for the other and says the opposite. */
const OPPOSITES = (
  'more fewer,most few,all none,always never,before after,first last,up down,above below,rise fall,rose fell,increased decreased,increase decrease,higher lower,' +
  'won lost,win lose,accepted rejected,approved rejected,support oppose,supported opposed,supports opposes,arrived left,opened closed,open closed,bought sold,began ended,start end,' +
  'started stopped,allowed banned,allow ban,gained lost,guilty innocent,alive dead,largest smallest,best worst,oldest youngest,north south,east west,northern southern,eastern western,' +
  'men women,man woman,husband wife,father mother,son daughter,brother sister,boys girls,many few,early late,earlier later,public private,legal illegal,safe dangerous,rich poor,' +
  'hired fired,agreed refused,praised criticized,confirmed denied,united divided,good bad,strong weak,successful failed,succeeded failed,joined left,raised cut,raise cut,' +
  'inside outside,with without,majority minority,permanent temporary,old new,long short,buy sell,day night,morning evening,hot cold,positive negative,improved worsened'
)
  .split(',')
  .map((pair) => pair.split(' '));
const AUXILIARY = /\b(was|were|is|are|has|have|had|will|would|can|could|should|must|did|does)\b(?! not)/u;

/** All kinds, each by a name of its own. */
export const alterations: Readonly<Record<string, Alteration>> = {
  number: (text, random) =>
    replaceOne(text, /(?<![\p{L}\d.,-])\d{1,3}(?:,\d{3})*(?:\.\d+)?(?![\d-])/gu, random, (found) =>
      otherNumber(found, random),
    ),
  word: (text, random) =>
    replaceOne(text, new RegExp(`\\b(?:${NUMBERS.join('|')})\\b`, 'gu'), random, (found) =>
      otherOf(NUMBERS, found, random),
    ),
  month: (text, random) =>
    replaceOne(text, new RegExp(`\\b(?:${MONTHS.join('|')})\\b`, 'gu'), random, (found) =>
      otherOf(MONTHS, found, random),
    ),
  day: (text, random) =>
    replaceOne(text, new RegExp(`\\b(?:${DAYS.join('|')})\\b`, 'gu'), random, (found) =>
      otherOf(DAYS, found, random),
    ),
  negation: (text, random) =>
    / not\b|n[’']t\b/u.test(text)
      ? text.replace(/ not\b|n[’']t\b/u, '')
      : text.replace(AUXILIARY, random() < 0.5 ? '$1 not' : '$1 never'),
  opposite: (text, random) => {
    const places = [...text.matchAll(/\p{L}+/gu)].flatMap((match) => {
      const pair = OPPOSITES.find((both) => both.includes(match[0].toLowerCase()));
      const other = pair?.find((word) => word !== match[0].toLowerCase());
      return other === undefined ? [] : [{ at: match.index, from: match[0], other }];
    });
    const place = places[Math.floor(random() * places.length)];
    return place === undefined
      ? null
      : text.slice(0, place.at) +
          asWritten(place.from, place.other) +
          text.slice(place.at + place.from.length);
  },
  name: (text, random, others) => {
    const own = namesIn(text);
    const name = own[Math.floor(random() * own.length)];
    const free = others.filter(
      (other) => !text.includes(other) && other.includes(' ') === name?.includes(' '),
    );
    const other = free[Math.floor(random() * free.length)];
    return name === undefined || other === undefined ? null : text.replace(name, () => other);
  },
  roles: (text, random) => {
    const own = namesIn(text);
    if (own.length < 2 || random() < 0.2) return null;
    const [one = '', other = ''] = own;
    return text
      .replace(one, '\u0000')
      .replace(other, () => one)
      .replace('\u0000', () => other);
  },
};

/** Runs of words with capitals behind the first word. */
export function namesIn(text: string): readonly string[] {
  const found = [...text.matchAll(/(?<=[\p{Ll},;:“"(] )(?:\p{Lu}[\p{L}’-]+)(?: \p{Lu}[\p{L}’-]+)*/gu)].map(
    ([name]) => name.replace(/[’']s$/u, ''),
  );
  return [...new Set(found)].filter(
    (name) => !MONTHS.includes(name) && !DAYS.includes(name) && name.length > 2,
  );
}

function replaceOne(
  text: string,
  pattern: RegExp,
  random: () => number,
  other: (found: string) => string,
): string | null {
  const places = [...text.matchAll(pattern)];
  const place = places[Math.floor(random() * places.length)];
  return place === undefined
    ? null
    : text.slice(0, place.index) + other(place[0]) + text.slice(place.index + place[0].length);
}

function otherNumber(found: string, random: () => number): string {
  const value = Number(found.replaceAll(',', ''));
  const isYear = /^(?:19|20)\d\d$/u.test(found);
  const other = isYear
    ? value + (random() < 0.5 ? -1 : 1) * (1 + Math.floor(random() * 6))
    : Math.max(
        1,
        value < 20
          ? value + 1 + Math.floor(random() * 5)
          : Math.round(value * (random() < 0.5 ? 0.6 + random() * 0.3 : 1.2 + random())),
      );
  const rounded = found.includes('.') ? other.toFixed(1) : String(Math.round(other));
  return found.includes(',') ? Number(rounded).toLocaleString('en-US') : rounded;
}

function otherOf(list: readonly string[], found: string, random: () => number): string {
  const free = list.filter((one) => one !== found);
  return free[Math.floor(random() * free.length)] ?? found;
}

function asWritten(like: string, word: string): string {
  return /^\p{Lu}/u.test(like) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}
