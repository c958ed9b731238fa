import { bodyNouns } from './body-nouns.ts';
import type { Name } from './name.ts';
import type { NameIndex } from './name-index.ts';
import type { Referent } from './referent.ts';
import { roleNouns } from './role-nouns.ts';
import type { Unit } from './sentence.ts';

const PRONOUN = /^(?:i|he|she|it|we|they|you|his|her|hers|him|their|its|who|which|that|this|those|these)$/u;
const LEADING = /^(?:the|a|an|this|that|these|those|both|even|some)$/u;

/**
 * What a noun phrase points to. Its head decides, the last word before any "of", "in", "who": "White House spokesman John Kirby" is
 * Kirby, "Biden’s advisers" are nobody who is named, "Netanyahu’s office" is a body and not Netanyahu.
 */
export function readReferent(
  text: string,
  phrase: readonly Unit[],
  { links, mentionAt }: NameIndex,
): Referent {
  const isNamed = ({ start }: Unit) => mentionAt(start) !== null;
  const office = findHolder(phrase, { links, mentionAt });
  if (office !== undefined) return { kind: 'name', name: office };
  const core = coreOf(phrase, isNamed);
  const [first] = core;
  const head = core.at(-1);
  const isSeveral = phrase.some(
    (unit, index) => index > 0 && /^(?:and|or|&)$/u.test(unit.lower) && !isNamed(unit),
  );
  if (first === undefined || head === undefined || isSeveral) return { kind: 'unnamed', isHuman: false };
  if (core.length === 1 && PRONOUN.test(first.lower)) return { kind: 'pronoun', pronoun: first.lower };
  const mention = mentionAt(head.start);
  if (mention !== null) {
    const name = links.get(mention);
    if (name !== undefined) return { kind: 'name', name };
    return mention.isAlsoWord || mention.opensSentence
      ? { kind: 'unnamed', isHuman: false }
      : { kind: 'open' };
  }
  const own = LEADING.test(first.lower) ? core.slice(1) : core;
  if (bodyNouns.has(head.lower) && own.some(isNamed))
    return { kind: 'body', text: text.slice(own[0]?.start, head.end) };
  if (first.lower === 'the' && !own.some(isNamed))
    return { kind: 'description', words: describe(own, phrase.slice(core.length)) };
  return {
    kind: 'unnamed',
    isHuman: phrase.some(({ lower }) => roleNouns.has(lower) || /^(?:man|woman|person)$/u.test(lower)),
  };
}

/** "Minister for Women and Equalities Nadia Morgan": who stands right behind a long office holds it; not so "the wife of John Kirby". */
function findHolder(
  phrase: readonly Unit[],
  { links, mentionAt }: Pick<NameIndex, 'links' | 'mentionAt'>,
): Name | undefined {
  const mention = mentionAt(phrase.at(-1)?.start ?? -1);
  const before = phrase.findLast(({ end }) => end <= (mention?.nameStart ?? 0));
  const isOffice =
    before?.pos === 'PROPN' &&
    before.text !== before.lower &&
    phrase.some(({ lower }) => roleNouns.has(lower));
  const name = mention === null || !isOffice ? undefined : links.get(mention);
  return name?.kind === 'person' && (mention?.words.length ?? 0) > 1 ? name : undefined;
}

function coreOf(phrase: readonly Unit[], isNamed: (unit: Unit) => boolean): readonly Unit[] {
  const end = phrase.findIndex((unit, index) => {
    if (index === 0 || isNamed(unit)) return false;
    const isInside =
      unit.pos === 'VERB' && phrase[index - 1]?.pos === 'DET' && phrase[index + 1]?.pos === 'NOUN';
    return (
      unit.text === ',' ||
      /^(?:who|which|that|to)$/u.test(unit.lower) ||
      (/^(?:ADP|VERB|AUX|SCONJ)$/u.test(unit.pos) && !isInside)
    );
  });
  return end < 0 ? phrase : phrase.slice(0, end);
}

/** "secretary of state" is more than a secretary. */
function describe(core: readonly Unit[], rest: readonly Unit[]): readonly string[] {
  const isOffice = core.at(-1)?.lower === 'secretary' && rest[0]?.lower === 'of';
  return [...core, ...(isOffice ? rest.slice(0, 2) : [])].map(({ lower }) => lower);
}
