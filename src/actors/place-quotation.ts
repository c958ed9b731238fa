import type { Draft } from './draft.ts';
import { findNearbySpeaker } from './find-nearby-speaker.ts';
import { isQuotationParagraph } from './is-quotation-paragraph.ts';
import type { Place } from './place.ts';
import type { Sentence } from './sentence.ts';

const ALONE = 0.6;

/** What becomes of such a sentence: a statement of its own, or `extended` put in place of an earlier one. */
export type Placed =
  | { readonly added: Draft }
  | { readonly replaced: Draft; readonly extended: Draft }
  | null;

/**
 * Finds the speaker of a sentence that is nothing but quotation. It goes on from the direct quotation right before it; over the end
 * of the paragraph only if its whole paragraph is quotation and the one before did not end in a question. Else it is a
 * statement of its own: of whom a colon announced, of who spoke before a plain sentence, of whom the sentence before reports, or
 * of nobody who is stated.
 */
export function placeQuotation(place: Place): Placed {
  const { reading, index, drafts } = place;
  const sentence = reading.sentences[index];
  const quotations = (sentence?.units ?? [])
    .filter(({ quotation }) => quotation !== null)
    .map(({ start, end }) => ({ start, end }));
  const [first] = quotations;
  const last = quotations.at(-1);
  if (sentence === undefined || first === undefined || last === undefined) return null;
  const prior = drafts.findLast((draft) => draft.direct && draft.sentence === index - 1);
  if (prior !== undefined && goesOn(place, sentence, prior)) {
    const extended = {
      ...prior,
      end: last.end,
      sentence: index,
      quotations: [...prior.quotations, ...quotations],
    };
    return { replaced: prior, extended };
  }
  const own = {
    start: first.start,
    end: last.end,
    quotations,
    direct: true,
    cue: null,
    clause: null,
    sentence: index,
  };
  const known = findNearbySpeaker(place, sentence);
  return { added: { ...own, ...(known ?? { speaker: null, confidence: ALONE }) } };
}

function goesOn(place: Place, sentence: Sentence, prior: Draft): boolean {
  const { text } = place.reading;
  const before = place.reading.sentences[place.index - 1];
  if (before?.paragraph === sentence.paragraph) return true;
  if (text.slice(before?.end, sentence.start).trim() !== '') return false;
  const [first] = sentence.units;
  if (first?.quotation?.isContinuation === true) return true;
  return (
    isQuotationParagraph(place.reading.sentences, place.index) &&
    !/\?\W*$/u.test(text.slice(prior.start, prior.end))
  );
}
