import type {
  ButtonInteraction,
  ChatInputCommandInteraction,
  Interaction,
  MessageContextMenuCommandInteraction,
  RepliableInteraction,
  StringSelectMenuInteraction,
} from 'discord.js';
import type { Command } from '../../commands/command.ts';
import type { Reply } from '../../replies/reply.ts';
import { faultReplies } from '../answering/fault-replies.ts';
import type { TurnMemory } from '../conversation/create-turn-memory.ts';
import type { TurnReader } from '../conversation/create-turn-reader.ts';
import type { Log } from '../logging/log.ts';
import type { MessageRenderer } from '../message-renderer.ts';
import { createInteractionResponder } from './create-interaction-responder.ts';
import { mayChange } from './may-change.ts';
import { messageText } from './message-text.ts';
import { openThread } from './open-thread.ts';
import { optionValues } from './option-values.ts';
import { placeOfInteraction } from './place-of-interaction.ts';
import type { Request, Wish } from './request.ts';

/** What making requests of interactions needs. */
export interface InteractionParts {
  readonly commands: readonly Command[];
  readonly renderer: MessageRenderer;
  readonly memory: TurnMemory;
  readonly turns: TurnReader;
  /** Whether messages that do not mention us can be read. */
  readonly readsMessages: boolean;
  readonly now: () => Date;
  readonly log: Log;
}

/** Makes requests of what people do with commands, menus and buttons. */
export interface InteractionReader {
  slashCommand(interaction: ChatInputCommandInteraction): Request;
  messageMenu(interaction: MessageContextMenuCommandInteraction): Request;
  press(interaction: ButtonInteraction | StringSelectMenuInteraction): Request;
}

/** A reader for one client. */
export function createInteractionReader(parts: InteractionParts): InteractionReader {
  const { commands, renderer, memory, turns, log } = parts;

  const toRequest = (
    interaction: RepliableInteraction,
    given: Pick<Request, 'read' | 'mayChange' | 'previousId' | 'openThread'>,
  ): Request => ({
    ...placeOfInteraction(interaction),
    ...given,
    readConversation: () => turns.read(interaction.channel, given.previousId),
    responder: createInteractionResponder(interaction, () => parts.now().getTime()),
  });

  /** In a thread and in direct messages one question follows on another. */
  const latestIn = ({ channel }: Interaction): string | null => {
    if (channel?.isThread() === true) return memory.latest(channel.id) ?? channel.id;
    return channel?.isDMBased() === true ? memory.latest(channel.id) : null;
  };

  return {
    slashCommand: (interaction) =>
      toRequest(interaction, {
        mayChange: false,
        previousId: latestIn(interaction),
        read: async () => wish(interaction.commandName, optionValues(interaction)),
      }),

    messageMenu: (interaction) =>
      toRequest(interaction, {
        mayChange: false,
        previousId: null,
        read: async () => {
          const command = commands.find(({ messageMenu }) => messageMenu?.label === interaction.commandName);
          if (command?.messageMenu === undefined) return faultReplies.unknownCommand;
          const { targetMessage } = interaction;
          const text = await messageText(targetMessage, log);
          return text === ''
            ? faultReplies.noText
            : wish(command.name, { [command.messageMenu.option]: text });
        },
      }),

    press: (interaction) =>
      toRequest(interaction, {
        mayChange: mayChange(interaction),
        previousId: memory.previous(interaction.message.id),
        openThread: (name) => openThread(interaction, name, parts),
        read: async (): Promise<Wish | Reply> => {
          const [chosen] = interaction.isStringSelectMenu() ? interaction.values : [];
          const press = await renderer.readPress(interaction.customId, chosen);
          if (press === undefined) return faultReplies.unknownButton;
          const { action, page, isInPlace } = press;
          return { command: action.command, values: action.values, page, isInPlace };
        },
      }),
  };
}

function wish(command: string, values: Wish['values']): Wish {
  return { command, values, page: 1, isInPlace: false };
}
