import { gerundOf } from './gerund-of.ts';
import type { FoundName } from './name-sense.ts';
import type { Said } from './said.ts';

const SPEECH =
  /^what\s+(?:else\s+)?(?:did|does|do|has|have|had|is|was|were|are)\s.+?\b(?:about|regarding|concerning|over|on)\s+(?<topic>(?!(?:in|on|at|during|after|before|since|by)\s).+)$/iu;
/** What was asked besides. */
const ADDED = /,\s*and\s+(?:why|when|where|how|who|whom|how many|how much|how long)$/iu;
const THING = /^(?:what|who|whom)\s+(?:is|are|was|were)\s+(?<topic>.+)$/iu;
const COUNT =
  /^(?:how many|how much|which|what)\s+(?<thing>\p{Ll}.*?)\s+(?<verb>is|are|was|were|has|have|had|will|would|can|could)\s+(?<rest>.+)$/iu;
const SUBJECT =
  /^(?:who|what)\s+(?!(?:do|does|did|has|have|had|will|would|can|could|should)\b)(?<rest>\p{Ll}.+)$/u;
const DONE = /^(?:(?:why|when|where|how|who|whom|what|which)\b.*?\s)?(?:did|does|do)\s+(?<clause>.+)$/iu;
/** Asks for a thing that is not named. */
const WHAT = /^what\s+(?:did|does|do|has|have|had|is|was|were|are)\s/iu;
const BEING = /^(?:(?:why|when|where|how)\s)?(?:is|are|was|were)\s+(?<clause>.+)$/iu;
const HAVING = /^(?:(?:why|when|where|how|what|who|whom)\b.*?\s)?(?:has|have|had)\s+(?<clause>.+)$/iu;

/**
 * What a question is about, as a noun phrase that fits behind "about": `Why did Biden pause the shipments?` is about `Biden
 * pausing the shipments`.
 */
export function topicOf({ question, names, quoted }: Said): string {
  const asked = question
    .trim()
    .replace(/[?!.\s]+$/u, '')
    .replace(ADDED, '');
  const plain =
    SPEECH.exec(asked)?.groups?.['topic'] ?? THING.exec(asked)?.groups?.['topic'] ?? countedThing(asked);
  if (plain !== undefined) return plain;
  const answered = WHAT.test(asked) ? topicOfQuotes(quoted) : undefined;
  if (answered !== undefined) return answered;
  const { clause: done } = DONE.exec(asked)?.groups ?? {};
  if (done !== undefined) return joinClause(done, names, gerundOf);
  const { clause: being } = BEING.exec(asked)?.groups ?? {};
  if (being !== undefined) return joinClause(being, names, (word) => `being ${word}`);
  const { clause: having } = HAVING.exec(asked)?.groups ?? {};
  if (having !== undefined) return joinClause(having, names, (word) => `having ${word}`);
  const { rest } = SUBJECT.exec(asked)?.groups ?? {};
  return rest === undefined ? asked : `the one who ${rest}`;
}

/** What "what did he ask for?" is about stands in the answer: a few words in quotation marks, or the last thing somebody spoke of. */
function topicOfQuotes(quoted: readonly string[]): string | undefined {
  const [first = ''] = quoted;
  const spoken = [...first.matchAll(/“([^”]+)”/gu)].map(([, words = '']) => words.replace(/[.,!?]+$/u, ''));
  const [term] = spoken.filter(
    (words) => words.split(' ').length <= 3 && /^\p{Ll}[\p{Ll}\s-]+$/u.test(words),
  );
  if (term !== undefined) return term;
  const speech = spoken.find((words) => words.split(' ').length > 3);
  return speech === undefined ? undefined : [...speech.matchAll(/\b(?:an?|the) \p{Ll}+/gu)].at(-1)?.[0];
}

/** "How many hostages were freed" is about "hostages freed". */
function countedThing(asked: string): string | undefined {
  const { thing, verb = '', rest } = COUNT.exec(asked)?.groups ?? {};
  if (thing === undefined || rest === undefined) return undefined;
  return /^(?:is|are|was|were)$/iu.test(verb) ? `${thing} ${rest}` : `${thing} that ${verb} ${rest}`;
}

/** The verb stands behind the subject, which can be told for certain where it is a name. */
function joinClause(
  clause: string,
  names: readonly FoundName[],
  changeVerb: (verb: string) => string,
): string {
  const subject =
    names.find(({ text }) => clause.startsWith(text))?.text ?? /^(?:the|a|an)\s\S+/iu.exec(clause)?.[0];
  const [, verb, rest = ''] = /^\s+(\S+)(.*)$/su.exec(clause.slice(subject?.length ?? 0)) ?? [];
  return subject === undefined || verb === undefined ? clause : `${subject} ${changeVerb(verb)}${rest}`;
}
