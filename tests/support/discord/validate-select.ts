import { componentType } from './component-type.ts';
import { discordLimits as limits } from './discord-limits.ts';
import type { Field } from './field.ts';

const KEYS = [
  'type',
  'id',
  'custom_id',
  'placeholder',
  'min_values',
  'max_values',
  'disabled',
  'required',
  'options',
  'default_values',
  'channel_types',
];

/** Checks one select menu and its options. */
export function validateSelect(field: Field): void {
  field.object(KEYS);
  field.at('custom_id').text({ min: 1, max: limits.customId, isRequired: true });
  field.at('placeholder').text({ max: limits.placeholder });
  field.at('disabled').flag();
  field.at('min_values').integer({ min: 0, max: limits.options });
  const most = field.at('max_values').integer({ min: 1, max: limits.options }) ?? 1;
  if (field.at('type').value !== componentType.stringSelect) return;
  const options = field.at('options').items({ min: 1, max: limits.options, isRequired: true });
  const values = new Set<unknown>();
  for (const option of options) {
    option.object(['label', 'value', 'description', 'emoji', 'default']);
    option.at('label').text({ min: 1, max: limits.optionText, isRequired: true });
    option.at('value').text({ min: 1, max: limits.optionText, isRequired: true });
    option.at('description').text({ max: limits.optionText });
    option.at('default').flag();
    if (values.has(option.at('value').value))
      option
        .at('value')
        .refuse('SELECT_COMPONENT_OPTION_VALUE_DUPLICATED', 'The specified option value is already used');
    values.add(option.at('value').value);
  }
  if (most > options.length && field.at('max_values').isGiven)
    field
      .at('max_values')
      .refuse('SELECT_COMPONENT_MAX_VALUES', 'There are fewer options than can be chosen');
  const chosen = options.filter((option) => option.at('default').value === true).length;
  if (chosen > most)
    field
      .at('options')
      .refuse('SELECT_COMPONENT_TOO_MANY_DEFAULT_VALUES', 'More defaults than can be chosen');
}
