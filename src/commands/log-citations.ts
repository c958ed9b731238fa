import type { Library } from '../library/library.ts';
import type { Reply } from '../replies/reply.ts';
import type { Command } from './command.ts';
import { placeOfLog } from './place-of-log.ts';

/**
 * A command that notes which passages it cites where others can see them, for `/bibliography`. Only answers cite: what a refusal comes close to is
 * no citation, and neither is what one person alone is shown.
 */
export function logCitations(command: Command, library: Pick<Library, 'passages' | 'citations'>): Command {
  return {
    ...command,
    async run(context, options) {
      const reply = await command.run(context, options);
      if (reply.tone !== 'answer' || command.isPrivate?.(options) === true) return reply;
      const passages = await library.passages.read(citedIn(reply));
      await library.citations.add(
        passages.map(({ id, sha256 }) => ({
          ...placeOfLog(context.place),
          passageId: id,
          sha256,
          at: context.now.toISOString(),
        })),
      );
      return reply;
    },
  };
}

function citedIn({ blocks }: Reply): readonly string[] {
  const ids = blocks.flatMap((block) =>
    block.kind === 'quote' && block.number !== null ? block.passageId : [],
  );
  return [...new Set(ids)];
}
