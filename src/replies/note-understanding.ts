import { oneLine } from '../citations/one-line.ts';
import type { AnswerContext } from './answer-context.ts';
import type { NoteBlock } from './reply.ts';

/** How a question was understood; nothing where it was taken as it stands. */
export function noteUnderstanding({ understood }: AnswerContext): readonly NoteBlock[] {
  return understood === undefined ? [] : [{ kind: 'note', text: `Understood as: “${oneLine(understood)}”` }];
}
