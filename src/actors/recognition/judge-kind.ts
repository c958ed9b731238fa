import type { CuratedIndex } from '../curated-index.ts';
import { isGivenName } from '../is-given-name.ts';
import type { Name } from '../name.ts';
import { withoutSuffix } from '../without-suffix.ts';
import type { Gazetteer, GazetteerKind } from './gazetteer.ts';
import { headWords } from './head-words.ts';
import type { NameEvidence } from './name-evidence.ts';
import type { NameKind } from './name-kind.ts';
import type { NameKnowledge } from './name-knowledge.ts';

/** Acronyms of things and measures that nobody can be. */
const NO_BODY =
  /^(?:AC|AD|AI|AM|BC|BCE|CD|CE|CEO|CFO|COO|COVID|CV|DC|DJ|DNA|DVD|EP|EST|FAQ|GDP|GMT|GPS|HD|HIV|ID|II|III|IQ|IT|IV|JD|LA|LED|LGBTQ?|LP|MA|MBA|MP|MVP|NY|OK|PC|PDF|PHD|PM|POW|PR|PTSD|RNA|SUV|TV|UFO|URL|USB|UTC|VAT|VIP|VP|WMD|WWII?|XX?)$/u;

const ACRONYM = /^(?:\p{Lu}\.?){2,7}s?$/u;

/** "Middle Eastern", "Democratic", "Catholic": where nothing but nouns follow, these only qualify. */
const ADJECTIVE =
  /(?:ern|ic|ican|ian|ean|ish|ese|al|[^aeiou]i)$|^(?:Arab|Asian|Black|Christian|Hispanic|Jewish|Latino|Muslim|Native|Shiite|Sunni|White)$/u;

/** "Port Ilse", "Lake Orrel". */
const BEFORE_PLACE = /^(?:lake|mount|mt|port|cape|fort|saint|st|santa|san|upper|lower|nether|gulf)$/u;

/** What clubs and companies carry in their names besides words. */
const CLUB =
  /^(?:Athletic|Atl[ée]tico|Borussia|Dynamo|Olympique|Racing|Sporting|[AS]?FC|CF|SC|AC|AS|FK|SK|BC|RC|RCD|HC|SV|SpVgg|VfB|VfL|AG|GmbH|plc|PLC|LLC|LLP|SA|NV|Inc|Ltd|Corp|Co|Bros)\.?$/u;

/** Tells what bears a name: by the curated names, its own words, dictionaries, and what stands around it. */
export function judgeKind(
  name: Name,
  evidence: NameEvidence,
  { curated, gazetteer }: NameKnowledge,
): NameKind {
  const known = curated.find(name.text);
  // "Mr. Jordan" is no state, but "Deputy U.S. Marshal" makes no person of one.
  if (known !== undefined && (name.kind !== 'person' || known.kind === 'person' || ACRONYM.test(name.text)))
    return known.kind;
  const words = name.text.split(' ');
  if (words.length === 1 && isPeople(words[0] ?? '', curated, gazetteer)) return 'people';
  if (words.length > 1 && evidence.titled === 0 && words.every((word) => isPeople(word, curated, gazetteer)))
    return 'people';
  if (name.kind === 'person' && !isPlaceAfterAll(words, evidence, gazetteer)) return 'person';
  if (curated.byMetonym(name.text) !== undefined) return 'place';
  if (evidence.qualifies === evidence.mentions && ADJECTIVE.test(name.text)) return 'people';
  if (evidence.isTitleOfWork) return 'other';
  const certain = words.length > 1 ? judgeByDictionary(name.text, evidence, gazetteer) : null;
  if (certain === 'place' || certain === 'person' || certain === 'state') return certain;
  return (
    // "Samantha Power, who" is no company.
    (words.length === 2 && evidence.personal > 0 ? null : judgeByWords(words)) ??
    judgeByDictionary(name.text, evidence, gazetteer) ??
    judgeByPlace(words, evidence, gazetteer)
  );
}

/** Places, too, are called by their last word: "Port Ilse", then "Ilse". Where nothing else tells a person, their first word decides. */
function isPlaceAfterAll(
  words: readonly string[],
  { located, personal, speaks, titled }: NameEvidence,
  gazetteer: Gazetteer,
): boolean {
  if (titled > 0 || personal > 0 || speaks > 0 || isGivenName(words[0] ?? '')) return false;
  return (
    located > 0 ||
    hasPlaceInside(words) ||
    words.some((word) => headWords.organisation.has(word.toLowerCase()) || CLUB.test(word)) ||
    (BEFORE_PLACE.test((words[0] ?? '').toLowerCase()) && !gazetteer.kindsOf(words.join(' ')).has('person'))
  );
}

/** "Joint Base Andrews", "Royal Park Orrel": called after somebody, but what it is stands inside. */
function hasPlaceInside(words: readonly string[]): boolean {
  return words.slice(1, -1).some((word) => headWords.place.has(word.toLowerCase()));
}

/** "Israelis", "Palestinian", "US-led", "Egypt-Gaza". */
function isPeople(word: string, curated: CuratedIndex, gazetteer: Gazetteer): boolean {
  const isDemonym = (part: string) =>
    curated.isDemonym(part) ||
    gazetteer.kindsOf(part).has('people') ||
    gazetteer.kindsOf(part.replace(/s$/u, '')).has('people');
  const parts = word.split(/[-‐‑–]/u);
  if (parts.some(isDemonym)) return true;
  const isKnown = (part: string) => curated.find(part) !== undefined || gazetteer.kindsOf(part).has('place');
  return (
    parts.length > 1 &&
    isKnown(parts[0] ?? '') &&
    parts.every((part) => isKnown(part) || /^\p{Ll}/u.test(part))
  );
}

function judgeByWords(words: readonly string[]): NameKind | null {
  if (words.length < 2) return null;
  const lower = words.map((word) => word.toLowerCase());
  const link = lower.findIndex((word, at) => at > 0 && /^(?:of|for|on|in|at|and|&)$/u.test(word));
  const heads = [lower.at(-1), ...(link > 0 ? [lower[link - 1]] : [])].toReversed();
  for (const head of heads) {
    if (head === undefined) continue;
    if (headWords.armedGroup.has(head) || lower.includes('liberation') || lower.includes('jihad'))
      return 'armed_group';
    if (headWords.government.has(head)) return 'government';
    if (headWords.organisation.has(head)) return 'organisation';
    if (headWords.place.has(head)) return 'place';
    if (headWords.thing.has(head)) return 'other';
  }
  return BEFORE_PLACE.test(lower[0] ?? '') ? 'place' : null;
}

function judgeByDictionary(text: string, evidence: NameEvidence, gazetteer: Gazetteer): NameKind | null {
  const kinds = gazetteer.kindsOf(text);
  const can = (kind: GazetteerKind) => kinds.has(kind);
  if (can('country')) return 'state';
  const isPlace = can('place') && evidence.personal === 0;
  if (isPlace && evidence.located > 0) return 'place';
  if (can('person') && evidence.located === 0) return 'person';
  if (can('organisation')) return 'organisation';
  if (isPlace) return 'place';
  if (can('people')) return 'people';
  return can('thing') ? 'other' : null;
}

function judgeByPlace(words: readonly string[], evidence: NameEvidence, gazetteer: Gazetteer): NameKind {
  const { mentions, located, personal, speaks, titled, acts, hasPeople, joined, withArticle } = evidence;
  const [first = ''] = words;
  if (words.some((word) => CLUB.test(word))) return 'organisation';
  if (/^COVID/iu.test(first)) return 'other';
  const isAcronym = words.length === 1 && ACRONYM.test(first);
  if (isAcronym) return NO_BODY.test(first.replace(/[.s]/gu, '')) ? 'other' : 'organisation';
  if (located * 2 >= mentions && speaks === 0 && personal === 0) return 'place';
  if (speaks === 0 && personal === 0 && titled === 0 && !isGivenName(first) && hasPlaceInside(words))
    return 'place';
  const own = withoutSuffix(words);
  const last = own.at(-1) ?? '';
  const canBePerson =
    withArticle === 0 && own.length <= 4 && words.every((word) => /^\p{L}[\p{L}.'’-]*$/u.test(word));
  const isSurname = ['surname', 'given', 'person'].some((kind) =>
    gazetteer.kindsOf(last).has(kind as GazetteerKind),
  );
  if (canBePerson && words.length > 1) {
    const likesPerson = isGivenName(first) || gazetteer.kindsOf(first).has('given') || isSurname;
    if (personal > 0 || speaks > 0 || likesPerson) return 'person';
  }
  if (canBePerson && words.length === 1 && hasPeople === 0 && (personal > 0 || isSurname)) return 'person';
  if (speaks > 0 || hasPeople > 0 || joined > 0 || (acts > 0 && located === 0)) return 'organisation';
  return 'other';
}
