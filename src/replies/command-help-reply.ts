import type { HelpEntry } from './help-entry.ts';
import type { Reply } from './reply.ts';
import { usageOf } from './usage-of.ts';

/** What one command does and what it takes. */
export function commandHelpReply(entry: HelpEntry): Reply {
  const { description, options } = entry;
  return {
    tone: 'plain',
    blocks: [
      { kind: 'heading', text: usageOf(entry) },
      { kind: 'text', text: `${description}.` },
      ...(options.length === 0 ? [] : [{ kind: 'list' as const, items: options.map(listOption) }]),
    ],
  };
}

function listOption({ name, description, isRequired }: HelpEntry['options'][number]) {
  return { text: name, detail: isRequired ? description : `${description} (may be left out)`, url: null };
}
