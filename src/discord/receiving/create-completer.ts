import type { AutocompleteInteraction } from 'discord.js';
import type { Command, CommandChoice } from '../../commands/command.ts';
import { limits } from '../limits.ts';
import { cutText } from './cut-text.ts';

/** Offers values while something is typed, from memory: there is no time to look anything up. */
export function createCompleter(
  commands: readonly Command[],
): (interaction: AutocompleteInteraction, isModerator: boolean) => Promise<void> {
  return async (interaction, isModerator) => {
    const { name, value } = interaction.options.getFocused(true);
    const command = commands.find((candidate) => candidate.name === interaction.commandName);
    const isAllowed = command?.audience !== 'moderators' || isModerator;
    const option = isAllowed ? command?.options.find((candidate) => candidate.name === name) : undefined;
    const choices = (await option?.complete?.(value, interaction.guildId)) ?? [];
    await interaction.respond(nameApart(choices.filter(fits).slice(0, limits.autocompleteChoices)));
  };
}

/** Half a value would stand for something else, or for nothing. */
function fits({ label, value }: CommandChoice): boolean {
  return value !== '' && value.length <= limits.choiceValue && label.trim() !== '';
}

/** Discord refuses all of them where two have the same name. */
function nameApart(choices: readonly CommandChoice[]) {
  const seen = new Set<string>();
  return choices.map(({ label, value }) => {
    let name = cutText(label, limits.choiceLabel);
    for (let count = 2; seen.has(name); count++) {
      const number = ` (${count})`;
      name = `${cutText(label, limits.choiceLabel - number.length)}${number}`;
    }
    seen.add(name);
    return { name, value };
  });
}
