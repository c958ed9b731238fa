import type { CommandValues } from '../../commands/command.ts';
import type { Turn } from '../../conversation/turn.ts';
import type { Reply } from '../../replies/reply.ts';

/** Of replies to questions. */
const TONES: ReadonlySet<Reply['tone']> = new Set(['answer', 'uncertain', 'refusal']);

/**
 * What a later question may refer to.
 *
 * @returns `null` where nothing was asked
 */
export function turnOf({ question }: CommandValues, reply: Reply): Turn | null {
  if (question === undefined || !TONES.has(reply.tone)) return null;
  const quoted = reply.blocks.flatMap((block) =>
    block.kind === 'quote' && block.number !== null ? [block.text] : [],
  );
  return { question, quoted };
}
