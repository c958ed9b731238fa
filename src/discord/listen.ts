import {
  type Client,
  Events,
  type Interaction,
  type Message,
  type OmitPartialGroupDMChannel,
} from 'discord.js';
import type { Command } from '../commands/command.ts';
import type { ServerStore } from '../library/server-store.ts';
import type { Log } from './logging/log.ts';
import { createCompleter } from './receiving/create-completer.ts';
import type { InteractionReader } from './receiving/create-interaction-reader.ts';
import type { MessageReader } from './receiving/create-message-reader.ts';
import { placeOfInteraction } from './receiving/place-of-interaction.ts';
import type { Request } from './receiving/request.ts';

/** What is listened with. */
export interface ListenerParts {
  readonly commands: readonly Command[];
  readonly interactions: InteractionReader;
  readonly messages: MessageReader;
  readonly answer: (request: Request) => Promise<void>;
  readonly servers: ServerStore;
  /** Forgets everything of a server that the bot was removed from. */
  readonly forgetServer: (serverId: string) => Promise<void>;
  readonly log: Log;
}

/** Listens to what people do. Nothing that goes wrong reaches the client, which would stop for it. */
export function listen(client: Client, parts: ListenerParts): void {
  const { interactions, messages, answer, log } = parts;
  const complete = createCompleter(parts.commands);

  const onInteraction = async (interaction: Interaction): Promise<void> => {
    if (interaction.isAutocomplete())
      await complete(interaction, placeOfInteraction(interaction).isModerator);
    else if (interaction.isChatInputCommand()) await answer(interactions.slashCommand(interaction));
    else if (interaction.isMessageContextMenuCommand()) await answer(interactions.messageMenu(interaction));
    else if (interaction.isButton() || interaction.isStringSelectMenu())
      await answer(interactions.press(interaction));
    else log.warn({ type: interaction.type }, 'an interaction of a kind that is not offered');
  };

  const onMessage = async (message: OmitPartialGroupDMChannel<Message>): Promise<void> => {
    const request = messages(message);
    if (request !== undefined) await answer(request);
  };

  const guarded =
    <Event>(work: (event: Event) => Promise<void>) =>
    (event: Event): void => {
      work(event).catch((error: unknown) => log.error({ error }, 'an event could not be handled'));
    };

  client.on(Events.InteractionCreate, guarded(onInteraction));
  client.on(Events.MessageCreate, guarded(onMessage));
  client.on(
    Events.GuildCreate,
    guarded(({ id }) => parts.servers.add([id])),
  );
  // An outage is told of by another event: then nothing must be forgotten.
  client.on(
    Events.GuildDelete,
    guarded(async ({ id }) => {
      await parts.forgetServer(id);
      log.info({ serverId: id }, 'removed from a server: everything of it is forgotten');
    }),
  );
}
