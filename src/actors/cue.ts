import type { VerbForm } from './speech-verb-forms.ts';

/** A verb of saying with its auxiliaries: "said", "has also warned", "declined to say". Numbers are indexes of units. */
export interface Cue {
  readonly verb: string;
  readonly form: VerbForm;
  /** The share of the verb's uses that attribute something, from 0 to 1. */
  readonly share: number;
  readonly from: number;
  /** The verb itself. */
  readonly at: number;
  /** Behind its last unit ("pointed out"). */
  readonly to: number;
  /** Whether it has a subject of its own; participles and infinitives share that of another verb. */
  readonly hasOwnSubject: boolean;
  readonly isInfinitive: boolean;
}
