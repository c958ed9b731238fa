/** Never the end of a sentence: a name or a number follows. */
const BEFORE_NAMES = new Set(
  (
    'mr mrs ms mx messrs dr prof rev fr sr br hon st mt ft gen lt col maj capt cmdr adm sgt cpl pvt sen sens rep reps gov ' +
    'pres amb supt det insp no nos vs v viz cf e.g i.e eg ie approx ca fig figs art vol pp'
  ).split(' '),
);

/** May end a sentence, too: it goes on unless the next word is one that sentences begin with. */
const ANYWHERE = new Set(
  (
    'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun ' +
    'jr sr inc co corp ltd llc plc bros assn dept univ ave blvd rd a.m p.m am pm b.c a.d ph.d m.d etc al est ' +
    'ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore pa ' +
    'tenn tex va vt wash wis wyo'
  ).split(' '),
);

const OPENERS =
  /^[\s"'“”‘’([]*(?:The|A|An|In|On|At|It|He|She|They|We|I|You|This|That|These|Those|But|And|As|For|If|When|While|After|Before|There|His|Her|Their|Its|Our|My|So|Some|Many|One|Then|However|Meanwhile|Since|Last|Now|What|Who|How|Why|With|From|By|To|No|Not|Asked|Both|Each|According|Also|Yet|Still)\b/u;

/** In characters: more than any abbreviation with the name before it. A search of the whole would be quadratic in long words. */
const LONGEST_END = 80;

/**
 * Whether a stretch of text that ends in a full stop ends in an abbreviation rather than a sentence.
 *
 * @param before the text up to and including the full stop (white space behind it does not matter)
 * @param after what follows
 */
export function endsWithAbbreviation(before: string, after: string): boolean {
  const end = before.slice(-LONGEST_END);
  const word = /([\p{L}][\p{L}.]*)\.\s*$/u.exec(end)?.[1];
  if (word === undefined) return false;
  const lower = word.toLowerCase();
  if (BEFORE_NAMES.has(lower) && !/^\p{Lu}+$/u.test(word))
    return !/^no$/u.test(lower) || /^\s*\d/u.test(after);
  if (/^\p{Lu}$/u.test(word)) return initialGoesOn(end, after);
  if (
    /^(?:\p{L}\.)+\p{L}$/u.test(word) ||
    (ANYWHERE.has(lower) && isCapitalised(word)) ||
    /^[ap]\.m$/u.test(lower)
  ) {
    return !OPENERS.test(after);
  }
  return false;
}

/** "John F. Kennedy" and "J. Smith" go on; after a word in lower case ("vitamin C. Patients …") a sentence ends. */
function initialGoesOn(before: string, after: string): boolean {
  const earlier = before.trimEnd().slice(0, -2).trimEnd();
  const named =
    earlier === '' || /(?:^|[\s“"‘'(])(?:\p{Lu}[\p{L}’'-]*|\p{Lu}\.|and|or|by|of)$|,$/u.test(earlier);
  return named && !OPENERS.test(after);
}

function isCapitalised(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}
