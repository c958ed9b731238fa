import { type APIApplicationCommandBasicOption, ApplicationCommandOptionType, ChannelType } from 'discord.js';
import type { CommandChoice, CommandOption } from '../../commands/command.ts';
import { translate } from './translate.ts';

/**
 * Channels in which messages are written, threads aside: a thread goes with its channel. Those for media are not among
 * them: Discord’s description of its API does not know them yet and refuses the command.
 */
const CHANNELS = [
  ChannelType.GuildText,
  ChannelType.GuildAnnouncement,
  ChannelType.GuildVoice,
  ChannelType.GuildStageVoice,
  ChannelType.GuildForum,
] as const;

/**
 * An option as Discord is told of it.
 *
 * @param command the name of the command it belongs to
 */
export function declareOption(command: string, option: CommandOption): APIApplicationCommandBasicOption {
  const { kind = 'text', isRequired, name, description, choices, complete } = option;
  const common = { name, description, required: isRequired, ...translate(`${command} ${name}`) };
  switch (kind) {
    case 'flag':
      return { type: ApplicationCommandOptionType.Boolean, ...common };
    case 'channel':
      return { type: ApplicationCommandOptionType.Channel, channel_types: [...CHANNELS], ...common };
    case 'number': {
      const type = ApplicationCommandOptionType.Integer;
      if (choices !== undefined)
        return {
          type,
          ...common,
          choices: choices.map(({ label, value }) => ({ name: label, value: Number(value) })),
        };
      return complete === undefined ? { type, ...common } : { type, ...common, autocomplete: true };
    }
    case 'text': {
      const type = ApplicationCommandOptionType.String;
      if (choices !== undefined) return { type, ...common, choices: choices.map(toChoice) };
      return complete === undefined ? { type, ...common } : { type, ...common, autocomplete: true };
    }
  }
}

function toChoice({ label, value }: CommandChoice) {
  return { name: label, value };
}
