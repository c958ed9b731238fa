import type { Bearing } from '../claims/bearing.ts';
import { describeDifferences } from '../claims/describe-differences.ts';

/** What a sentence of the sources says of a claim, in a few words. */
export function sayWhatItDoes({
  verdict,
  differences,
  words,
}: Pick<Bearing, 'verdict' | 'differences' | 'words'>): string {
  switch (verdict) {
    case 'found':
      return 'Says the same';
    case 'differs':
      return differences.length === 0
        ? 'Says something else'
        : `Says something else: ${describeDifferences(differences)}`;
    case 'doubted':
      return 'Tells it, but not as a fact';
    case 'related':
      if (words === undefined) return 'Only related';
      return words === 'same' ? 'Has these words' : 'Has nearly these words';
  }
}
