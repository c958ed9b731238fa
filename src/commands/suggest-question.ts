import type { Answer, Refused } from '../answers/answer.ts';
import type { CitedQuote } from '../answers/cited-quote.ts';
import { oneLine } from '../citations/one-line.ts';
import { readWords, type Word } from '../retrieval/read-words.ts';
import { stopWords } from '../retrieval/stop-words.ts';

/** A question that was refused, and a way to ask others. */
export interface RefusedQuestion {
  readonly question: string;
  readonly refused: Refused;
  /** Answers a question as the refused one was to be answered. */
  readonly ask: (question: string) => Promise<Answer>;
}

/** Each is answered to see whether it can be, which takes time. */
const MOST_TRIES = 3;
/** Shorter words are seldom what a question is about. */
const SHORTEST_TOPIC = 4;
/** Not an owner, whose name says little of what is spoken of; a word that begins a sentence need be no name. */
const NAME = /(?<=[\p{Ll},] )\p{Lu}[\p{L}-]{3,}(?: \p{Lu}[\p{L}-]+)*(?![\p{L}’'-])/gu;
const CALENDAR =
  /\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|June|July|August|September|October|November|December|Christmas)\b/u;
const BEFORE_THINGS =
  /\b(?:the|an?|about|of|on|over|against|with|for|from|in|no|any|many|more|all|these|those|his|her|their|its)\s+$/iu;

interface Candidate {
  readonly question: string;
  readonly speaker: string;
}

/**
 * A question near to one that was refused, and that is answered: what somebody in the closest passages said about something
 * that was asked about.
 *
 * @returns `null` where nothing of the kind is answered
 */
export async function suggestQuestion({ question, refused, ask }: RefusedQuestion): Promise<string | null> {
  const candidates = refused.nearest.flatMap((quote) => listCandidates(quote, question));
  for (const candidate of candidates.slice(0, MOST_TRIES)) {
    const answer = await ask(candidate.question);
    if (answer.kind === 'answered' && isSaidBy(candidate.speaker, answer.quotes)) return candidate.question;
  }
  return null;
}

/** A name, or what stands behind a word that only stands before things: verbs and adverbs are no topics. */
function isThing({ text, start, isNameLike }: Word, asked: string): boolean {
  return /^\p{L}+$/u.test(text) && (isNameLike || BEFORE_THINGS.test(asked.slice(0, start)));
}

/** "the bridge" is asked about as it was. */
function withArticle(asked: string, start: number): string {
  return /\bthe\s+$/iu.test(asked.slice(0, start)) ? 'the ' : '';
}

function isSaidBy(speaker: string, quotes: readonly CitedQuote[]): boolean {
  return quotes[0]?.attribution?.speaker === speaker;
}

function listCandidates({ text, kind, attribution }: CitedQuote, asked: string): readonly Candidate[] {
  const speaker = attribution?.speaker ?? null;
  if (speaker === null || kind !== 'article') return [];
  const own = new Set(readWords(speaker).map((word) => word.text));
  const [topic] = [...sharedThings(text, asked, own), ...namedThings(text, asked, own)];
  return topic === undefined
    ? []
    : [{ speaker, question: `What did ${oneLine(speaker)} say about ${topic}?` }];
}

/** What was asked about and is spoken of. */
function sharedThings(text: string, asked: string, own: ReadonlySet<string>): readonly string[] {
  const words = new Set(readWords(text).map((word) => word.text));
  return readWords(asked)
    .filter((word) => word.text.length >= SHORTEST_TOPIC && isThing(word, asked))
    .filter((word) => words.has(word.text) && !own.has(word.text) && !stopWords.has(word.text))
    .map(({ start, end }) => `${withArticle(asked, start)}${asked.slice(start, end)}`);
}

/** What whoever was asked about speaks of by name. */
function namedThings(text: string, asked: string, own: ReadonlySet<string>): readonly string[] {
  if (!readWords(asked).some((word) => own.has(word.text))) return [];
  return [...oneLine(text).matchAll(NAME)]
    .map(([name]) => name)
    .filter((name) => !CALENDAR.test(name) && !readWords(name).some((word) => own.has(word.text)));
}
