import type { Interval } from '../passages/interval.ts';
import { findColonSpeaker } from './find-colon-speaker.ts';
import { isQuotationParagraph } from './is-quotation-paragraph.ts';
import type { Place } from './place.ts';
import type { Sentence } from './sentence.ts';
import { toInterval } from './to-interval.ts';

/** From this share on a verb of saying tells who speaks in the next paragraph, too. */
const LEAST_SHARE = 0.6;
const CONFIDENCE = { behindColon: 0.9, sameSpeaker: 0.8 } as const;

/** Who speaks, by words that stand before the quotation. */
export interface NearbySpeaker {
  readonly speaker: Interval;
  readonly cue: Interval | null;
  readonly confidence: number;
}

/**
 * The speaker of a sentence that is nothing but quotation, where the sentences before tell: whom a colon announced, who spoke before a
 * plain sentence, whom the sentence before reports.
 */
export function findNearbySpeaker(place: Place, sentence: Sentence): NearbySpeaker | null {
  return findAnnounced(place) ?? findInterrupted(place, sentence) ?? findReported(place, sentence);
}

/** "The minister said:" at the end of the sentence before. */
function findAnnounced({ reading, index, clauses }: Place): NearbySpeaker | null {
  const before = reading.sentences[index - 1];
  if (before === undefined || before.units.at(-1)?.text !== ':') return null;
  const clause = clauses[index - 1]?.findLast(({ speaker }) => speaker !== null);
  const phrase = clause?.speaker ?? findColonSpeaker(before.units, before.units.length - 1);
  const speaker = phrase === null ? null : toInterval(before.units, phrase);
  const cue = clause === undefined ? null : toInterval(before.units, clause.cue);
  return speaker === null ? null : { speaker, cue, confidence: CONFIDENCE.behindColon };
}

/** “A,” she said. She is 44. “B.” */
function findInterrupted(
  { reading, index, clauses, drafts }: Place,
  { paragraph }: Sentence,
): NearbySpeaker | null {
  const plain = reading.sentences[index - 1];
  const isPlain =
    plain !== undefined &&
    clauses[index - 1]?.length === 0 &&
    plain.units.every(({ quotation }) => quotation === null);
  const before = reading.sentences[index - 2];
  if (!isPlain || plain.paragraph !== paragraph || before?.paragraph !== paragraph) return null;
  const draft = drafts.findLast((candidate) => candidate.direct && candidate.sentence === index - 2);
  return draft?.speaker ? { speaker: draft.speaker, cue: null, confidence: CONFIDENCE.sameSpeaker } : null;
}

/** The minister said the talks went well. “A.” In the next paragraph, too, if the verb leaves no doubt. */
function findReported({ reading, index, clauses, drafts }: Place, sentence: Sentence): NearbySpeaker | null {
  const before = reading.sentences[index - 1];
  const clause = clauses[index - 1]?.findLast(
    ({ speaker, hasOwnSubject }) => speaker !== null && hasOwnSubject,
  );
  const isReported = drafts.some(
    (draft) => !draft.direct && draft.sentence === index - 1 && draft.speaker !== null,
  );
  if (before === undefined || !isReported || clause?.speaker == null) return null;
  const isSame = before.paragraph === sentence.paragraph;
  const isSure = clause.share >= LEAST_SHARE && isQuotationParagraph(reading.sentences, index);
  if (!isSame && !isSure) return null;
  const speaker = toInterval(before.units, clause.speaker);
  return speaker === null ? null : { speaker, cue: null, confidence: CONFIDENCE.sameSpeaker };
}
