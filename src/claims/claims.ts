import type { ClaimWeigher } from './create-claim-weigher.ts';
import type { SubjectComparer } from './create-subject-comparer.ts';

/** What can be found out about claims and subjects from the articles of one library. */
export interface Claims {
  readonly weigh: ClaimWeigher;
  readonly compare: SubjectComparer;
}
