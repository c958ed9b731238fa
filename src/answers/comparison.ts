import type { Question } from '../retrieval/question.ts';
import type { Word } from '../retrieval/read-words.ts';
import type { DemandMatcher } from './demand-matcher.ts';
import type { QuestionFrame } from './frame/question-frame.ts';

/** A question as sentences are compared with it. */
export interface Comparison {
  readonly question: Question;
  readonly frame: QuestionFrame;
  readonly matcher: DemandMatcher;
  /** Whether a word of a sentence is (part of) a name. */
  readonly isName: (word: Word) => boolean;
}
