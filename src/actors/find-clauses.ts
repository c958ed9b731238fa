import type { Clause } from './clause.ts';
import type { Cue } from './cue.ts';
import { findAccording } from './find-according.ts';
import { findAttitudes } from './find-attitudes.ts';
import { findCues } from './find-cues.ts';
import { findNameBehind } from './find-name-behind.ts';
import { findSharedSubject } from './find-shared-subject.ts';
import { findSubjectBefore } from './find-subject-before.ts';
import { readPhraseAfter } from './read-phrase-after.ts';
import type { Unit } from './sentence.ts';

/**
 * The clauses of a sentence that attribute something, in order.
 *
 * @param wording how the article says "according to", see `accordingWording`
 */
export function findClauses(units: readonly Unit[], wording: readonly string[]): readonly Clause[] {
  const clauses = [...findCues(units), ...findAttitudes(units)].map((cue) => toClause(units, cue));
  return [...clauses, ...findAccording(units, wording)].sort((one, other) => one.cue.from - other.cue.from);
}

function toClause(units: readonly Unit[], cue: Cue): Clause {
  const { verb, share, from, to, hasOwnSubject, isInfinitive } = cue;
  const common = { verb, share, cue: { from, to }, hasOwnSubject, isInfinitive };
  const before = hasOwnSubject ? findSubjectBefore(units, from) : null;
  if (before !== null)
    return { ...common, speaker: toPhrase(before), from: before.clauseFrom, to, position: 'before' };
  const after = hasOwnSubject ? findSubjectAfter(units, cue) : null;
  if (after !== null) return { ...common, speaker: after, from, to: after.to, position: 'after' };
  const shared = findSharedSubject(units, cue);
  return {
    ...common,
    speaker: shared === null ? null : toPhrase(shared),
    from,
    to,
    position: shared === null ? 'none' : 'shared',
  };
}

/** "said Kirby": behind a quotation, a comma, "as", or at the start of a sentence. */
function findSubjectAfter(
  units: readonly Unit[],
  { form, from, at, to }: Cue,
): { from: number; to: number } | null {
  if (form === 'participle' || from !== at) return null;
  const before = units[from - 1];
  if (before !== undefined && before.quotation === null && !/^(?:[,—–]|--|as|so)$/u.test(before.lower))
    return null;
  const phrase = readPhraseAfter(units, to);
  return phrase === null ? null : (findNameBehind(units, phrase) ?? phrase);
}

function toPhrase({ from, to }: { from: number; to: number }): { from: number; to: number } {
  return { from, to };
}
