import {
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  PermissionFlagsBits,
  type RESTPostAPIApplicationCommandsJSONBody,
} from 'discord.js';
import type { Command } from '../../commands/command.ts';
import { declareOption } from './declare-option.ts';
import { translate } from './translate.ts';

/** A command as Discord is told of it. */
export type CommandDeclaration = RESTPostAPIApplicationCommandsJSONBody;

/** Where everyone's commands are offered: in servers, in direct messages, and wherever somebody who added the bot for themselves goes. */
const EVERYWHERE = {
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
  contexts: [
    InteractionContextType.Guild,
    InteractionContextType.BotDM,
    InteractionContextType.PrivateChannel,
  ],
};
const SERVERS_ONLY = {
  integration_types: [ApplicationIntegrationType.GuildInstall],
  contexts: [InteractionContextType.Guild],
};

/**
 * Slash commands and message menus for all commands that are not hidden.
 *
 * @param isGlobal whether they are for everywhere; those of one server are always for that server
 */
export function declareCommands(
  commands: readonly Command[],
  isGlobal: boolean,
): readonly CommandDeclaration[] {
  const shown = commands.filter(({ isHidden }) => isHidden !== true);
  return [
    ...shown.map((command) => ({ ...declareSlashCommand(command), ...placesOf(command, isGlobal) })),
    ...shown.flatMap((command) =>
      command.messageMenu === undefined
        ? []
        : [{ ...declareMessageMenu(command.messageMenu.label), ...placesOf(command, isGlobal) }],
    ),
  ];
}

function declareSlashCommand({ name, description, options }: Command) {
  return {
    type: ApplicationCommandType.ChatInput as const,
    name,
    description,
    ...translate(name),
    // Discord wants those that have to be given first.
    options: [...options.filter(isRequired), ...options.filter((option) => !isRequired(option))].map(
      (option) => declareOption(name, option),
    ),
  };
}

function declareMessageMenu(label: string) {
  return { type: ApplicationCommandType.Message as const, name: label, ...translate(label) };
}

function placesOf({ audience }: Command, isGlobal: boolean) {
  const rights =
    audience === 'moderators' ? { default_member_permissions: `${PermissionFlagsBits.ManageGuild}` } : {};
  if (!isGlobal) return rights;
  return { ...rights, ...(audience === 'moderators' ? SERVERS_ONLY : EVERYWHERE) };
}

function isRequired(option: { readonly isRequired: boolean }): boolean {
  return option.isRequired;
}
