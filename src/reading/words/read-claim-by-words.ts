import type { ClaimReading } from '../claim-reading.ts';
import type { Material } from '../material.ts';

const NEAREST = 3;

/** What can be said of a claim where nothing reads: which sentences are near by their words, never that one tells it. */
export function readClaimByWords({ passages, words }: Material): ClaimReading {
  const shareOf = (number: number) => words?.shares.get(number) ?? 0;
  const nearest = passages
    .flatMap(({ sentences }) => sentences.map(({ number }) => number))
    .toSorted((left, right) => shareOf(right) - shareOf(left))
    .slice(0, NEAREST);
  return { verdict: 'not_told', confidence: 0, pointers: [], instead: null, nearest };
}
