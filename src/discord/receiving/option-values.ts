import type { ChatInputCommandInteraction } from 'discord.js';
import type { CommandValues } from '../../commands/command.ts';

/** The options that were given with a slash command, by name. */
export function optionValues({ options }: Pick<ChatInputCommandInteraction, 'options'>): CommandValues {
  return Object.fromEntries(
    options.data.flatMap(({ name, value }) => (value === undefined ? [] : [[name, `${value}`]])),
  );
}
