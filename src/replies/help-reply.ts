import type { HelpEntry } from './help-entry.ts';
import type { Reply } from './reply.ts';
import { usageOf } from './usage-of.ts';

/** All commands, and what can be asked. */
export function helpReply(entries: readonly HelpEntry[]): Reply {
  return {
    tone: 'plain',
    blocks: [
      {
        kind: 'text',
        text: 'Ask a question in plain words. Answers are quoted word for word from the articles; what they don’t say is not answered.',
      },
      {
        kind: 'list',
        items: entries.map((entry) => ({ text: usageOf(entry), detail: entry.description, url: null })),
      },
      {
        kind: 'note',
        text: 'What stands in brackets may be left out. /help command:ask tells more about one.',
      },
    ],
  };
}
