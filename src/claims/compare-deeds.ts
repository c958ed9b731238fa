import type { Comparison } from './comparison.ts';
import type { Difference } from './difference.ts';
import type { Pair } from './pair.ts';

/**
 * Finds what the claim says was done and the source says only that somebody was to do: "Israel reopened the crossing" where the source has
 * "agreed to reopen".
 *
 * @param isVerb whether the word at a position of the claim is a verb
 */
export function compareDeeds(
  { claim, source, alignment }: Pair,
  isVerb: (position: number) => boolean,
): Comparison {
  const { wording } = source;
  const differences = claim.stems.flatMap((_, at): readonly Difference[] => {
    const place = alignment[at]?.at;
    if (place === undefined || !isVerb(at)) return [];
    const isOpen = wording.words[place - 1]?.text === 'to' && claim.words[at - 1]?.text !== 'to';
    if (!isOpen || wording.words[place]?.text === claim.words[at]?.text) return [];
    const [from, to] = [wording.words[Math.max(0, place - 2)]?.start, wording.words[place]?.end];
    return [
      {
        aspect: 'modality',
        given: claim.text.slice(claim.words[at]?.start ?? 0, claim.words[at]?.end ?? 0),
        source: wording.text.slice(from ?? 0, to ?? 0),
      },
    ];
  });
  return { differences, isMissing: false };
}
