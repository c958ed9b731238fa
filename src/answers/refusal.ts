import type { Reason } from './reason.ts';

/** Why a question is refused, and what that rests on in this case. */
export interface Refusal {
  readonly reason: Reason;
  readonly detail: string | null;
  /** That of the question by its ISO 639-1 code, where it is another than the articles'. */
  readonly language?: string;
}
