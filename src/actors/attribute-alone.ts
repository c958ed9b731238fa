import type { Interval } from '../passages/interval.ts';
import type { Draft } from './draft.ts';
import { readSignature } from './read-signature.ts';
import type { Reading } from './reading.ts';
import { toInterval } from './to-interval.ts';

const LEAST_WORDS = 6;

/**
 * Finds speakers for quotations that stand alone by what follows them: another quotation of the paragraph right behind that has
 * one (“A.” “B,” he said), or a signature in the next paragraph ("— John Brown"). Those of nobody that have fewer than six words
 * are left out.
 *
 * @param drafts in order of the text
 */
export function attributeAlone(drafts: readonly Draft[], reading: Reading): readonly Draft[] {
  return drafts.flatMap((draft, index) => {
    if (!draft.direct || draft.speaker !== null || draft.clause !== null) return [draft];
    const speaker = ofNext(draft, drafts[index + 1], reading) ?? signature(draft, reading);
    if (speaker !== null) return [{ ...draft, speaker }];
    return reading.text.slice(draft.start, draft.end).split(/\s+/u).length < LEAST_WORDS ? [] : [draft];
  });
}

function ofNext(draft: Draft, next: Draft | undefined, { text, sentences }: Reading): Interval | null {
  if (next?.direct !== true || text.slice(draft.end, next.start).trim() !== '') return null;
  return sentences[draft.sentence]?.paragraph === sentences[next.sentence]?.paragraph ? next.speaker : null;
}

function signature(draft: Draft, { sentences }: Reading): Interval | null {
  const own = sentences[draft.sentence];
  const next = sentences[draft.sentence + 1];
  if (own === undefined || next === undefined || next.paragraph === own.paragraph) return null;
  const phrase = readSignature(next);
  return phrase === null ? null : toInterval(next.units, phrase);
}
