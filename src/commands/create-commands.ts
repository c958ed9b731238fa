import type { ActorParts } from '../actors/actor-parts.ts';
import type { LineClassifier } from '../answers/acts/create-line-classifier.ts';
import type { Answerer } from '../answers/answerer.ts';
import type { Understander } from '../conversation/create-understander.ts';
import type { Library } from '../library/library.ts';
import type { Status } from '../replies/status-reply.ts';
import type { Searcher } from '../retrieval/searcher.ts';
import { createAboutCommand, type MessageRequest } from './about-command.ts';
import { createActorCommand } from './actor-command.ts';
import { createActorsEditCommand } from './actors-edit-command.ts';
import { createArticleCatalogue } from './article-catalogue.ts';
import { createAskCommand } from './ask-command.ts';
import type { Command } from './command.ts';
import { createContextCommand } from './context-command.ts';
import { type CitingParts, createCitingCommands } from './create-citing-commands.ts';
import { createFeedbackCommand } from './feedback-command.ts';
import { createHelpCommand } from './help-command.ts';
import { logCitations } from './log-citations.ts';
import { createMoreCommand } from './more-command.ts';
import { createOpinionsCommand } from './opinions-command.ts';
import { createPrivacyCommand } from './privacy-command.ts';
import { createSettingsCommand } from './settings-command.ts';
import { createSourcesCommand } from './sources-command.ts';
import { createStatusCommand, type StatusParts } from './status-command.ts';
import { createThreadCommand } from './thread-command.ts';
import { createWhoSaidCommand } from './whosaid-command.ts';

/** What the commands work with. */
export interface CommandParts {
  readonly library: Pick<Library, 'actors' | 'articles' | 'passages' | 'revision' | 'settings' | 'feedback'>;
  readonly answerer: Answerer;
  readonly searcher: Searcher;
  readonly understander: Understander;
  readonly citing: CitingParts;
  readonly actors: ActorParts;
  readonly readStatus: () => Promise<Status>;
  /** See `createStatusCommand`. */
  readonly readSpending?: StatusParts['readSpending'];
  /** Tells what is wanted of a message that was replied to; without it everything is a question. */
  readonly classifyRequest?: LineClassifier<MessageRequest>;
  /** Whether messages reach us that are not meant for us; by default `false`. */
  readonly readsMessages?: boolean;
}

/** Every command there is, in the order in which help lists them. */
export function createCommands({
  library,
  answerer,
  searcher,
  understander,
  citing,
  actors,
  readStatus,
  readSpending,
  classifyRequest = () => Promise.resolve(null),
  readsMessages = false,
}: CommandParts): readonly Command[] {
  const catalogue = createArticleCatalogue(library);
  const help = createHelpCommand(() => commands);
  const commands: readonly Command[] = [
    logCitations(
      createAskCommand({
        answerer,
        catalogue,
        canCite: () => commands.some(({ name }) => name === 'cite'),
      }),
      citing.library,
    ),
    ...createCitingCommands({ ...citing, actors: actors.reader }),
    createSourcesCommand({ library, catalogue }),
    createActorCommand(actors),
    createWhoSaidCommand({ library, reader: actors.reader, wording: citing.wording }),
    createActorsEditCommand({ store: library.actors, reader: actors.reader }),
    createStatusCommand({ readStatus, ...(readSpending !== undefined && { readSpending }) }),
    createPrivacyCommand(async () => {
      const { mode, isEmbeddedElsewhere = false } = await readStatus();
      return { mode, isEmbeddedElsewhere, readsMessages };
    }),
    createSettingsCommand(library.settings),
    createOpinionsCommand(library.feedback),
    help,
    createContextCommand(library),
    createMoreCommand({ searcher, catalogue, understander }),
    createFeedbackCommand(library.feedback),
    createThreadCommand(),
    createAboutCommand({
      classify: classifyRequest,
      find: (wanted) => commands.find(({ name }) => name === wanted),
    }),
  ];
  return commands;
}
