import type { ClaimWeigher } from './create-claim-weigher.ts';
import { type ConflictFinder, type ConflictParts, createConflictFinder } from './create-conflict-finder.ts';
import {
  type ComparerParts,
  createSubjectComparer,
  type SubjectComparer,
} from './create-subject-comparer.ts';

/** What can be found out about claims from the articles of one library. */
export interface Claims {
  readonly weigh: ClaimWeigher;
  readonly findConflicts: ConflictFinder;
  readonly compare: SubjectComparer;
}

/** Makes everything that has to do with claims, over one library. */
export function createClaims(
  parts: ConflictParts & Omit<ComparerParts, 'findConflicts'> & Pick<Claims, 'weigh'>,
): Claims {
  const findConflicts = createConflictFinder(parts);
  return { weigh: parts.weigh, findConflicts, compare: createSubjectComparer({ ...parts, findConflicts }) };
}
