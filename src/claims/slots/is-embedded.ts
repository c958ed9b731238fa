import type { Wording } from '../wording.ts';
import { sharedWords } from './shared-words.ts';
import type { SlotWords } from './slot-comparison.ts';

/** Words of saying that tell what they introduce as so, for whoever is named with them. */
const PLAIN =
  /^(?:said|says|say|told|announced|confirmed|added|stated|reported|established|found|showed|shows)$/u;
/** The verb stands among so many words before "that". */
const NEAR = 3;

/**
 * Whether all that a claim shares with a sentence stands behind a "that" whose verb or noun does something to it, and the claim has nothing of what stands before: "the rumour that …", "overturned the
 * ruling that …", "lied that …". The whole sentence decides, so nothing is promised of the clause.
 */
export function isEmbedded(claim: Wording, source: Wording, relatedTo: SlotWords['relatedTo']): boolean {
  const isShared = sharedWords(claim, relatedTo);
  const first = source.words.findIndex(({ text }, at) => source.stems[at] !== '' && isShared(text));
  const that = source.words.slice(0, Math.max(0, first)).findLastIndex(({ text }) => text === 'that');
  if (that < 1) return false;
  return !source.words.slice(Math.max(0, that - NEAR), that).some(({ text }) => PLAIN.test(text));
}
