import type { GivenPassage, Material } from '../material.ts';

/** A few sentences, as a weak model is shown them. */
export interface Batch {
  /** The sentences counted from 1 anew: small numbers are easier to keep apart. */
  readonly material: Material;
  /** The number that each has in the whole material, in order. */
  readonly numbers: readonly number[];
}

/** A small model keeps eight sentences apart, and loses track of thirty. */
const SENTENCES = 8;
/** Each batch is a call. The sentence that answers is in the first six passages for .93 of questions over unread news, which are about so many. */
const MOST_BATCHES = 5;

/** Deals the first sentences of some material out into small batches, each with where its sentences are from. */
export function listBatches({ passages }: Material): readonly Batch[] {
  const all = passages.flatMap((passage) => passage.sentences.map((sentence) => ({ passage, sentence })));
  const count = Math.min(MOST_BATCHES, Math.ceil(all.length / SENTENCES));
  return Array.from({ length: count }, (_, at) => {
    const taken = all.slice(at * SENTENCES, (at + 1) * SENTENCES);
    const given: GivenPassage[] = [];
    for (const [position, { passage, sentence }] of taken.entries()) {
      const own = { ...sentence, number: position + 1 };
      const last = given.at(-1);
      if (last !== undefined && taken[position - 1]?.passage === passage)
        given[given.length - 1] = { ...last, sentences: [...last.sentences, own] };
      else given.push({ ...passage, sentences: [own] });
    }
    return {
      material: { passages: given, isWhole: false },
      numbers: taken.map(({ sentence }) => sentence.number),
    };
  });
}
