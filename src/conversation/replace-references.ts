import { findReferent, type Referring } from './find-referent.ts';
import type { FoundName, NameKind } from './name-sense.ts';
import type { Said } from './said.ts';
import { topicOf } from './topic-of.ts';

/** A question, the names in it, and what was said before. */
export interface ReferringQuestion {
  readonly text: string;
  readonly names: readonly FoundName[];
  /** Oldest first, at least one. */
  readonly said: readonly Said[];
}

const END = String.raw`(?=\s*(?:[?.!,]|$)|\s+(?:too|either|then|as well|again|afterwards|in (?:turn|reply|response))\b)`;
/** "to that", "about it", "against this". */
const BEHIND_PREPOSITION = new RegExp(
  String.raw`\b(?<verb>say|said|tell|told)?(?<between>\s*)\b(?<preposition>to|about|on|of|for|with|against|over|from|after|before|by)\s+(?:that|this|it|those|these)${END}`,
  'giu',
);
/** "reject that", "deny it". */
const BEHIND_VERB = new RegExp(
  String.raw`\b(?<verb>accept|reject|deny|confirm|support|oppose|want|approve|condemn|criti[cs]i[sz]e|defend|explain|dispute|demand|announce|see|justify|mention|answer)(?<ending>e?d|ed)?\s+(?:that|this|it)${END}`,
  'giu',
);
/** "say that", "think so". */
const BEHIND_SPEECH = new RegExp(
  String.raw`\b(?<verb>say|said|think|thought|claim|claimed|mean|meant)\s+(?:that|this|it|so)${END}`,
  'giu',
);
/** "that proposal", "the same demand": but no time, and no clause that begins with "that". */
const POINTING =
  /\b(?:(?<=\b(?:to|about|on|of|for|with|against|over|by|accept|reject|deny|support|oppose|want|approve|explain|call|make|made)\s)(?:that|this)|those|these|the same)\s+(?!(?:week|month|year|morning|evening|night|day|time|war|afternoon|weekend|summer|winter|spring|autumn)s?\b)\p{Ll}+/iu;
/** "Do it", "cause that": a deed, which no noun phrase can take the place of. */
const DONE = new RegExp(
  String.raw`\b(?:do|did|done|doing|cause[ds]?|start(?:ed)?|stop(?:ped)?|order(?:ed)?)\s+(?:that|this|it)${END}`,
  'iu',
);
/** "It" that stands for nothing. */
const EMPTY_IT =
  /\bit(?:\s+(?:is|was|be|been|seems?|takes?|took|costs?|will|would|rain\w*)|[’']s)\b|\b(?:is|was|does|did|will|would|has)\s+it\s+(?:true|likely|possible|clear|certain|the case|that|take|took|mean|rain\w*|safe|legal|okay|ok)\b|\btime is it\b/iu;
const PRONOUNS: readonly (readonly [RegExp, Referring, boolean])[] = [
  [/\bhis\b(?=\s+\p{L})/iu, 'he', true],
  [/\bher\b(?=\s+(?!(?:to|about|on|in|at|for|with|and|or|say|do|as)\b)\p{L})/iu, 'she', true],
  [/\btheir\b(?=\s+\p{L})/iu, 'they', true],
  [/\bits\b(?=\s+\p{L})/iu, 'it', true],
  [/\bhe\b/iu, 'he', false],
  [/\bhim\b/iu, 'he', false],
  [/\b(?:she|her)\b/iu, 'she', false],
  [/\b(?:they|them)\b/iu, 'they', false],
  [/\bit\b/iu, 'it', false],
];
/** Names of the same sentence that a word can stand for. */
const SAME: Readonly<Record<Referring, readonly (NameKind | null)[]>> = {
  he: ['man', 'person', null],
  she: ['woman', 'person', null],
  they: ['group', 'man', 'woman', 'person', null],
  it: ['group', 'place', null],
  there: ['place'],
};
const SHORT_TOPIC = 60;

/** A question in which words that point back are replaced by what they stand for; the same text where none does. */
export function replaceReferences({ text, names, said }: ReferringQuestion): string {
  const last = said.at(-1);
  if (last === undefined) return text;
  const topic = topicOf(last);
  const isPointing = POINTING.test(text) || DONE.test(text);
  let understood = text
    .replace(BEHIND_PREPOSITION, (_found, verb: string | undefined, between: string, preposition: string) =>
      verb === undefined ? `${between}${preposition} ${topic}` : `${verb}${between || ' '}about ${topic}`,
    )
    .replace(BEHIND_SPEECH, (_found, verb: string) => `${verb} that about ${topic}`)
    .replace(BEHIND_VERB, (found) => found.replace(/(?:that|this|it)$/iu, topic));
  const hasTopic = understood !== text;
  const used = names.map((name) => name.text);
  for (const [pattern, referring, isPossessive] of PRONOUNS) {
    understood = understood.replace(pattern, (found, ...rest) => {
      const offset: number = rest.find((part) => typeof part === 'number') ?? 0;
      if (hasTopic && understood.slice(offset).startsWith(topic)) return found;
      if (referring === 'it' && (EMPTY_IT.test(text) || DONE.test(text))) return found;
      // Its own sentence names somebody it can mean.
      if (names.some(({ start, kind }) => start < offset && SAME[referring].includes(kind))) return found;
      const name =
        findReferent({ referring, said, except: used }) ??
        (referring === 'it' && topic.length <= SHORT_TOPIC ? topic : undefined);
      if (name === undefined) return found;
      used.push(name);
      return isPossessive ? `${name}${name.endsWith('s') ? '’' : '’s'}` : name;
    });
  }
  const place = findReferent({ referring: 'there', said, except: [] });
  if (place !== undefined)
    understood = understood.replace(
      new RegExp(String.raw`(?<!\b(?:is|are|was|were) )\bthere${END}`, 'iu'),
      `in ${place}`,
    );
  if (isPointing && !hasTopic) understood = understood.replace(/\s*[?.!]*$/u, ` (${topic})?`);
  return understood;
}
