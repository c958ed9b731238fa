import type { AnswerContext } from './answer-context.ts';
import type { NoteBlock } from './reply.ts';
import { englishFrame } from './wording/english-frame.ts';
import type { Frame } from './wording/frame.ts';

/** How a question was understood; nothing where it was taken as it stands. */
export function noteUnderstanding(
  { understood }: Pick<AnswerContext, 'understood'>,
  frame: Frame = englishFrame,
): readonly NoteBlock[] {
  return understood === undefined ? [] : [{ kind: 'note', text: frame.understood(understood) }];
}
