import { commandHelpReply } from '../replies/command-help-reply.ts';
import { helpReply } from '../replies/help-reply.ts';
import type { Command } from './command.ts';
import { unknownCommandReply } from './unknown-command-reply.ts';

/**
 * `/help [command]`: what the person can do here, or what one command takes.
 *
 * @param listCommands the commands there are, this one among them
 */
export function createHelpCommand(listCommands: () => readonly Command[]): Command {
  return {
    name: 'help',
    description: 'See what can be asked and which commands there are',
    isPrivate: () => true,
    options: [
      {
        name: 'command',
        description: 'The command to explain',
        isRequired: false,
        complete: async (typed) =>
          listCommands()
            .filter(({ isHidden, audience }) => isHidden !== true && audience !== 'moderators')
            .filter(({ name }) => name.startsWith(plainName(typed)))
            .map(({ name, description }) => ({ label: `/${name}: ${description}`, value: name })),
      },
    ],
    async run({ isModerator, place }, { command: given }) {
      const commands = listCommands().filter(({ isHidden }) => isHidden !== true);
      // What moderators may do belongs to a server.
      const canModerate = isModerator && place?.serverId != null;
      if (given === undefined)
        return helpReply(commands.filter(({ audience }) => audience !== 'moderators' || canModerate));
      const found = commands.find(({ name }) => name === plainName(given));
      return found === undefined ? unknownCommandReply(given, commands) : commandHelpReply(found);
    },
  };
}

/** The slash is part of how a command is typed, not of its name. */
function plainName(typed: string): string {
  return typed.trim().toLowerCase().replace(/^\//u, '');
}
