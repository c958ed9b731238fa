import type { Bearing } from '../claims/bearing.ts';
import { describeDifferences } from '../claims/describe-differences.ts';

/** What a sentence of the sources says of a claim, in a few words. */
export function sayWhatItDoes({ verdict, differences }: Pick<Bearing, 'verdict' | 'differences'>): string {
  switch (verdict) {
    case 'found':
      return 'Says the same';
    case 'differs':
      return `Says something else: ${describeDifferences(differences)}`;
    case 'related':
    case 'none':
      return 'Only related';
  }
}
