import type { CommandContext } from '../../commands/command.ts';
import type { Reply } from '../../replies/reply.ts';

/** How a command tells what it does meanwhile. */
export type Steps = Pick<CommandContext, 'progress'> & Required<Pick<CommandContext, 'soFar'>>;

/**
 * Makes replies of what a command tells meanwhile: what was found so far stays, and the latest step stands below it.
 *
 * @param note takes down the latest
 */
export function createSteps(note: (reply: Reply) => void): Steps {
  let found: Reply = { tone: 'plain', blocks: [] };
  let latest: string | null = null;
  const tell = () =>
    note({
      ...found,
      blocks: [...found.blocks, ...(latest === null ? [] : [{ kind: 'note' as const, text: `${latest} …` }])],
    });
  return {
    progress(step) {
      if (step === latest) return;
      latest = step;
      tell();
    },
    soFar(reply) {
      found = reply;
      tell();
    },
  };
}
