import type { Word } from './word.ts';

/** Verbs that stand behind a noun with what was done to it: "a group backed by Iran", "a senator known for his speeches". */
const PARTICIPLE = /(?:ing|ed|en|own|ought|aught|ilt|eld|aid|ade|orn|ut|et)$/u;

/**
 * Whether what follows a comma is a clause of its own and tells nothing of who stands before: "Asked about Oren, an official answered that …". Its noun has
 * a verb right behind it that is no participle qualifying it.
 */
export function isClause(phrase: readonly Word[]): boolean {
  const at = phrase.findIndex(
    ({ pos }, index) => index > 0 && pos !== 'ADV' && !/^(?:DET|NUM|ADJ|NOUN|PROPN|PART)$/u.test(pos),
  );
  const [verb, next] = [phrase[at], phrase[at + 1]];
  if (verb === undefined) return false;
  if (verb.pos === 'AUX') return true;
  if (verb.pos !== 'VERB' || verb.lower.endsWith('ing')) return false;
  return !(PARTICIPLE.test(verb.lower) && (next === undefined || next.pos === 'ADP'));
}
