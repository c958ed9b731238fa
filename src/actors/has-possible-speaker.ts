import { isPossibleSource } from './is-possible-source.ts';
import type { Statement } from './statement.ts';

/**
 * Whether what is printed as the speaker of a statement can be one, see `isPossibleSource`. "This attack highlights the gap" has the form of
 * reported speech, and nobody says anything in it.
 */
export function hasPossibleSpeaker({
  speaker,
  named,
  speakerText,
}: Pick<Statement, 'speaker' | 'named' | 'speakerText'>): boolean {
  return speaker !== null || named || speakerText === null || isPossibleSource(speakerText);
}
