import { setImmediate } from 'node:timers/promises';
import type { RarityReader } from '../subjects/create-rarity-reader.ts';
import { groupBySubject, type SubjectStatement } from '../subjects/group-by-subject.ts';
import type { ProfileQuote, ProfileStatement } from './profile.ts';

/** What statements are ordered with. */
export interface SubjectOrder {
  /** What a statement may be about, by where it stands. */
  readonly readSubjects: (quote: ProfileQuote) => SubjectStatement;
  readonly readRarity: RarityReader;
}

/**
 * Puts statements of an actor together that are about the same. Subjects come in the order of their first statements, and the order
 * within each stays; what fits none comes last.
 */
export async function orderBySubject(
  quotes: readonly ProfileQuote[],
  { readSubjects, readRarity }: SubjectOrder,
): Promise<readonly ProfileStatement[]> {
  if (quotes.length < 2) return quotes.map((quote) => ({ ...quote, subject: null }));
  const statements: SubjectStatement[] = [];
  for (const quote of quotes) {
    statements.push(readSubjects(quote));
    // Reading words takes its time, and somebody else may be waiting for a reply.
    await setImmediate();
  }
  const subjects = groupBySubject(statements, await readRarity());
  const labelled = quotes.map((quote, at) => ({ ...quote, subject: subjects[at] ?? null }));
  const groups = Map.groupBy(labelled, ({ subject }) => subject);
  const others = groups.get(null) ?? [];
  groups.delete(null);
  return [...[...groups.values()].flat(), ...others];
}
