import { bareTitle } from '../bare-title.ts';
import { isPeopleNoun } from '../is-people-noun.ts';
import { isRoleNoun } from '../is-role-noun.ts';
import { isTitle } from '../is-title.ts';
import { readWords } from '../read-words.ts';
import type { Word } from '../word.ts';
import { wordClasses } from '../word-classes.ts';
import { lightNouns } from './light-nouns.ts';
import { subjectKey } from './subject-key.ts';
import type { NamedSubject, SubjectPhrase } from './subject-phrase.ts';

const SHORTEST = 3;
const PLAIN = /^\p{L}[\p{L}\p{M}\p{N}]*(?:[-’']\p{L}+)*$/u;
/** Adjectives that make a term of a noun, rather than place, count or weigh it. */
const TERM = /(?:al|ic|ive|ian|ary|ous|ar|ed|ese|ish)$/u;
/** What stands behind a verb that was taken for a noun: "hits me". */
const OBJECT = /^(?:me|him|us|them|you|the|an?|his|their|our|your|my)$/u;
const LINKING = /^[ \u00a0]$/u;

/**
 * What a text may be about: those it names, other names in capitals, nouns that say something by themselves, and such nouns with the
 * noun or adjective in front ("humanitarian pauses"). Nouns for people, offices, time and amounts are none.
 */
export function listSubjectPhrases(text: string, named: readonly NamedSubject[]): readonly SubjectPhrase[] {
  const words = readWords(text).filter(
    ({ start, end }) => !named.some((own) => own.start < end && start < own.end),
  );
  const people = named.flatMap(({ key, label, start, end }) =>
    // First names are rarer than whom they name.
    label === null ? [] : [{ key, text: label, words: label.split(/\s+/u).slice(-1), start, end }],
  );
  const phrase = (first: Word, last: Word): SubjectPhrase => {
    const parts = first === last ? [first] : [first, last];
    return {
      key: parts.map((word) => subjectKey(word.text)).join(' '),
      text: text.slice(first.start, last.end),
      words: parts.map((word) => word.text),
      start: first.start,
      end: last.end,
    };
  };
  const found = words.flatMap((word, at): readonly SubjectPhrase[] => {
    const before = words[at - 1];
    if (!isTelling(word, before) || OBJECT.test(words[at + 1]?.lower ?? '')) return [];
    const isPair =
      before !== undefined && LINKING.test(text.slice(before.end, word.start)) && makesTerm(before, word);
    return isPair ? [phrase(word, word), phrase(before, word)] : [phrase(word, word)];
  });
  return [...people, ...found];
}

function isTelling({ pos, lower, text }: Word, before?: Word): boolean {
  // "Multiple pauses" is taken for an adjective and a verb.
  const isNoun =
    pos === 'NOUN' || pos === 'PROPN' || (pos === 'VERB' && before?.pos === 'ADJ' && /s$/u.test(lower));
  if (!isNoun) return false;
  if (lower.length < SHORTEST || !PLAIN.test(text)) return false;
  if (wordClasses.isTime(lower) || isTitle(bareTitle(lower))) return false;
  return ![lower, singular(lower)].some(
    (form) => lightNouns.has(form) || isRoleNoun(form) || isPeopleNoun(form),
  );
}

function makesTerm(before: Word, word: Word): boolean {
  if (!PLAIN.test(before.text) || before.lower.length < SHORTEST) return false;
  if (before.pos === 'PROPN') return word.pos === 'PROPN';
  if (before.pos === 'NOUN') return isTelling(before);
  return before.pos === 'ADJ' && TERM.test(before.lower);
}

function singular(lower: string): string {
  return lower.replace(/ies$/u, 'y').replace(/s$/u, '');
}
