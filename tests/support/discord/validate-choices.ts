import { discordLimits as limits } from './discord-limits.ts';
import type { Field } from './field.ts';

/** Checks what is offered while somebody types, and the choices of an option. */
export function validateChoices(choices: Field, valueType: 'string' | 'number' = 'string'): void {
  const names = new Set<unknown>();
  for (const choice of choices.items({ max: limits.choices })) {
    choice.object(['name', 'name_localizations', 'value']);
    choice.at('name').text({ min: 1, max: limits.choiceText, isRequired: true });
    if (valueType === 'string') choice.at('value').text({ min: 1, max: limits.choiceText, isRequired: true });
    else if (typeof choice.at('value').value !== 'number')
      choice.at('value').refuse('NUMBER_TYPE_COERCE', 'This value is not a number');
    if (names.has(choice.at('name').value))
      choice
        .at('name')
        .refuse(
          'APPLICATION_COMMAND_OPTIONS_CHOICE_NAME_ALREADY_EXISTS',
          'Option choice names must be unique',
        );
    names.add(choice.at('name').value);
  }
}
