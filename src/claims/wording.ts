import { stemsOf } from '../answers/sentence.ts';
import { readWords, type Word } from '../retrieval/read-words.ts';
import type { CalendarDate } from './calendar-date.ts';
import type { Figure } from './figure.ts';
import type { Operator } from './operator.ts';
import { readCalendar } from './read-calendar.ts';
import { readFigures } from './read-figures.ts';
import { readOperators } from './read-operators.ts';

/** A sentence read for comparing what it says with what another one says. */
export interface Wording {
  readonly text: string;
  /** Compounds are there in their parts only. */
  readonly words: readonly Word[];
  /** The stem of each word; empty for stop words. */
  readonly stems: readonly string[];
  readonly dates: readonly CalendarDate[];
  /** Whether the word at a position belongs to a date. */
  readonly isDate: (position: number) => boolean;
  readonly figures: readonly Figure[];
  readonly operators: readonly Operator[];
}

/** Reads a sentence. */
export function readWording(text: string): Wording {
  const words = readWords(text).filter((word) => !word.isJoined);
  const stems = stemsOf(words);
  const dates = readCalendar(text, words);
  const isDate = (position: number) => dates.some(({ from, to }) => from <= position && position < to);
  return {
    text,
    words,
    stems,
    dates,
    isDate,
    figures: readFigures({ text, words, stems, isDate }),
    operators: readOperators(text, words),
  };
}
