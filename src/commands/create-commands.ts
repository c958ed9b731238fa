import type { Answerer } from '../answers/answerer.ts';
import type { Library } from '../library/library.ts';
import type { Status } from '../replies/status-reply.ts';
import { createArticleCatalogue } from './article-catalogue.ts';
import { createAskCommand } from './ask-command.ts';
import type { Command } from './command.ts';
import { createHelpCommand } from './help-command.ts';
import { createPrivacyCommand } from './privacy-command.ts';
import { createSettingsCommand } from './settings-command.ts';
import { createSourcesCommand } from './sources-command.ts';
import { createStatusCommand } from './status-command.ts';

/** What the commands work with. */
export interface CommandParts {
  readonly library: Pick<Library, 'articles' | 'revision' | 'settings'>;
  readonly answerer: Answerer;
  readonly readStatus: () => Promise<Status>;
}

/** Every command there is, in the order in which help lists them. */
export function createCommands({ library, answerer, readStatus }: CommandParts): readonly Command[] {
  const catalogue = createArticleCatalogue(library);
  const help = createHelpCommand(() => commands);
  const commands: readonly Command[] = [
    createAskCommand({ answerer, catalogue }),
    createSourcesCommand({ library, catalogue }),
    createStatusCommand(readStatus),
    createPrivacyCommand(async () => (await readStatus()).mode),
    createSettingsCommand(library.settings),
    help,
  ];
  return commands;
}
