import type { Word } from '../../retrieval/read-words.ts';
import type { Analysis } from '../analysis.ts';
import type { Candidate } from '../candidate.ts';
import type { Comparison } from '../comparison.ts';
import type { Sentence } from '../sentence.ts';

/** Asks whether something has been done to somebody, or whether they are in a state: "Has Reed been arrested?", "is Reed dead". */
const BEFALLS =
  /^\W*(?:(?:so|and|but|ok|okay|yo|hey)[ ,]+)*(?:(?:has|have|had)\b.*\bbeen|(?:is|are|was|were)(?! (?:there|it|this|that)\b)|did\b.*\bget)\b/iu;
/** A name counts as somebody's from this strength on; a word for what is done from this: synonyms and derivations do. */
const SAME = 0.85;
const ALIKE = 0.5;
/** So many words lie at most between somebody and what is done to them, where nothing else joins the two. */
const REACH = 6;
/** "Reed, who led the dockers for years, was arrested"; "six men who were shot, including Reed". */
const SUBJECT_REACH = 25;
const LIST_REACH = 14;
const BEING = /^(?:was|were|been|being|is|are|be)$/u;
const CLAUSE =
  /^(?:whom?|which|that|whose|when|where|while|after|before|because|since|if|as|but|said|says)$/u;
const AMONG = /^(?:including|among|like)$/u;
const PERSONAL = /^[\s“"'‘(]*(?:he|she|they|his|her|their)\b/iu;

/** The demands of a question for whom and for what. */
interface Deed {
  readonly names: readonly number[];
  readonly deed: number;
}

/**
 * Whether a question asks if something befell somebody, and no sentence found says it of them: "Six men whom the rebels had killed … alarm about Reed" does not say that Reed has been killed.
 */
export function befellOthers(analysis: Analysis): boolean {
  const asked = readDeed(analysis);
  return asked !== null && !analysis.ranked.some(({ candidate }) => saysIt(candidate, asked, analysis));
}

function readDeed({ question, frame, matcher: { demands } }: Comparison): Deed | null {
  if (question.wants !== 'yes_no' || !BEFALLS.test(question.text)) return null;
  const isSubject = (at: number) => frame.subject.includes(demands[at]?.stem ?? '');
  const names = demands.flatMap(({ isName }, at) => (isName && isSubject(at) ? [at] : []));
  const deed = demands.findLastIndex(
    ({ stem, isName, isFrame }, at) =>
      !isFrame && (frame.verb === null ? !isName && isSubject(at) : stem === frame.verb),
  );
  return names.length === 0 || deed < 0 ? null : { names, deed };
}

function saysIt(
  { sentence: { text, words, stems }, before }: Candidate,
  { names, deed }: Deed,
  { matcher, isName }: Comparison,
): boolean {
  const placesIn = (all: readonly string[], is: (demand: number, strength: number) => boolean) =>
    matcher
      .locate(all)
      .flatMap((place, at) => (place !== undefined && is(place.demand, place.strength) ? [at] : []));
  const isSomebody = (demand: number, strength: number) => names.includes(demand) && strength >= SAME;
  const deeds = placesIn(stems, (demand, strength) => demand === deed && strength >= ALIKE);
  if (deeds.length === 0) return false;
  if (PERSONAL.test(text) && placesIn(before?.stems ?? [], isSomebody).length > 0) return true;
  const people = placesIn(stems, isSomebody);
  return people.some((person) => deeds.some((done) => isJoined(person, done, { text, words }, isName)));
}

function isJoined(
  person: number,
  done: number,
  { text: all, words }: Pick<Sentence, 'text' | 'words'>,
  isName: (word: Word) => boolean,
): boolean {
  const between = words.slice(Math.min(person, done) + 1, Math.max(person, done));
  const has = (pattern: RegExp, from: number, to: number) =>
    words.slice(Math.max(0, from), to).some(({ text }) => pattern.test(text));
  // Given names and surnames side by side are one name.
  const side = done < person ? between.toReversed() : between;
  const others = side.slice(
    Math.max(
      0,
      side.findIndex((word) => !isName(word)),
    ),
  );
  if (between.length <= REACH && !others.some(isName)) return true;
  const being = words.findIndex(({ text }, at) => at >= done - 3 && at < done && BEING.test(text));
  // ", who led the dockers, was arrested"
  const isClosed = /,/u.test(all.slice(words[being - 1]?.end, words[being]?.start));
  const isSubject = person < being && (isClosed || !has(CLAUSE, person + 1, being));
  if (isSubject) return between.length <= SUBJECT_REACH;
  return done < person && between.length <= LIST_REACH && has(AMONG, person - 5, person);
}
