import { type ClaimParts, type ClaimWeigher, createClaimWeigher } from './create-claim-weigher.ts';
import { type ConflictFinder, createConflictFinder } from './create-conflict-finder.ts';
import { createSubjectComparer, type SubjectComparer } from './create-subject-comparer.ts';

/** What can be found out about claims from the articles of one library. */
export interface Claims {
  readonly weigh: ClaimWeigher;
  readonly findConflicts: ConflictFinder;
  readonly compare: SubjectComparer;
}

/** Makes everything that has to do with claims, over one library. */
export function createClaims(parts: ClaimParts): Claims {
  const findConflicts = createConflictFinder(parts);
  return {
    weigh: createClaimWeigher(parts),
    findConflicts,
    compare: createSubjectComparer({ ...parts, findConflicts }),
  };
}
