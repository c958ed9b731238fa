import { discordLimits as limits } from './discord-limits.ts';
import type { Field } from './field.ts';
import { isJson } from './json.ts';
import { validateChoices } from './validate-choices.ts';

const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
const LOCALES = [
  'id',
  'da',
  'de',
  'en-GB',
  'en-US',
  'es-ES',
  'es-419',
  'fr',
  'hr',
  'it',
  'lt',
  'hu',
  'nl',
  'no',
  'pl',
  'pt-BR',
  'ro',
  'fi',
  'sv-SE',
  'vi',
  'tr',
  'cs',
  'el',
  'bg',
  'ru',
  'uk',
  'hi',
  'th',
  'zh-CN',
  'ja',
  'zh-TW',
  'ko',
];
const KEYS = [
  'id',
  'type',
  'name',
  'name_localizations',
  'description',
  'description_localizations',
  'options',
  'default_member_permissions',
  'dm_permission',
  'default_permission',
  'integration_types',
  'contexts',
  'nsfw',
  'handler',
];
const OPTION_KEYS = [
  'type',
  'name',
  'name_localizations',
  'description',
  'description_localizations',
  'required',
  'choices',
  'options',
  'channel_types',
  'min_value',
  'max_value',
  'min_length',
  'max_length',
  'autocomplete',
];
const SLASH = 1;
const STRING = 3;
const NUMBERS: readonly unknown[] = [4, 10];

/** Checks one application command, as it is put, posted or (a part of it) patched. */
export function validateCommand(command: Field, isPatch = false): void {
  command.object(KEYS);
  const type = command.at('type').oneOf([1, 2, 3]) ?? SLASH;
  if (type === SLASH) validateSlash(command, isPatch);
  else {
    command.at('name').text({ min: 1, max: limits.commandName, isRequired: !isPatch });
    command.at('description').text({ max: 0 });
    if (command.at('options').isGiven && command.at('options').items({ max: 0 }).length > 0)
      command
        .at('options')
        .refuse('APPLICATION_COMMAND_OPTIONS_NOT_ALLOWED', 'Context menu commands have no options');
  }
  const permissions = command.at('default_member_permissions');
  if (permissions.isGiven && !/^\d{1,20}$/u.test(String(permissions.value)))
    permissions.refuse('BITFIELD_TYPE', 'This is not a set of permissions');
  for (const one of command.at('integration_types').items({ min: 1, max: 2 })) one.oneOf([0, 1], true);
  for (const one of command.at('contexts').items({ min: 1, max: 3 })) one.oneOf([0, 1, 2], true);
  command.at('nsfw').flag();
}

function validateSlash(command: Field, isPatch: boolean): void {
  checkNamed(command, isPatch);
  checkOptions(command.at('options'));
  const size = measure(command.value);
  if (size > limits.wholeCommand)
    command.refuse(
      'APPLICATION_COMMAND_TOO_LARGE',
      `Command exceeds maximum size (${limits.wholeCommand}): ${size}`,
    );
}

function checkNamed(field: Field, isPatch = false): void {
  const checkName = (name: Field, isRequired: boolean) => {
    const given = name.text({ min: 1, max: limits.commandName, isRequired });
    if (given !== undefined && (!NAME.test(given) || given !== given.toLowerCase()))
      name.refuse('APPLICATION_COMMAND_INVALID_NAME', 'Command name is invalid');
  };
  checkName(field.at('name'), !isPatch);
  field.at('description').text({ min: 1, max: limits.commandDescription, isRequired: !isPatch });
  for (const key of ['name_localizations', 'description_localizations'] as const) {
    const names = field.at(key).object(LOCALES) ?? {};
    for (const locale of Object.keys(names)) {
      const name = field.at(key).at(locale);
      if (key === 'name_localizations') checkName(name, true);
      else name.text({ min: 1, max: limits.commandDescription, isRequired: true });
    }
  }
}

function checkOptions(options: Field): void {
  const names = new Set<unknown>();
  let isOptional = false;
  for (const option of options.items({ max: limits.commandOptions })) {
    option.object(OPTION_KEYS);
    const type = option.at('type').integer({ min: 1, max: 11, isRequired: true });
    checkNamed(option);
    const name = option.at('name');
    if (names.has(name.value))
      name.refuse('APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS', 'Option names must be unique');
    names.add(name.value);
    const isRequired = option.at('required').flag() === true;
    if (isRequired && isOptional)
      option.refuse(
        'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
        'Required options must be placed before non-required options',
      );
    isOptional ||= !isRequired && type !== 1 && type !== 2;
    checkValues(option, type);
    if (type === 1 || type === 2) checkOptions(option.at('options'));
  }
}

function checkValues(option: Field, type: number | undefined): void {
  const isText = type === STRING;
  const isNumber = NUMBERS.includes(type);
  const choices = option.at('choices');
  validateChoices(choices, isNumber ? 'number' : 'string');
  if (option.at('autocomplete').flag() === true && Array.isArray(choices.value) && choices.value.length > 0)
    choices.refuse(
      'APPLICATION_COMMAND_AUTOCOMPLETE_WITH_CHOICES',
      'Choices and autocomplete exclude each other',
    );
  option.at('min_length').integer({ max: limits.stringOption });
  option.at('max_length').integer({ min: 1, max: limits.stringOption });
  for (const key of ['min_length', 'max_length'])
    if (option.at(key).isGiven && !isText)
      option.at(key).refuse('BASE_TYPE_UNKNOWN_FIELD', 'Only text has a length');
  for (const key of ['min_value', 'max_value'])
    if (option.at(key).isGiven && !isNumber)
      option.at(key).refuse('BASE_TYPE_UNKNOWN_FIELD', 'Only numbers have a range');
  for (const key of ['choices', 'autocomplete'])
    if (option.at(key).value === true && !isText && !isNumber)
      option.at(key).refuse('BASE_TYPE_UNKNOWN_FIELD', 'Only text and numbers can be completed');
}

/** Names, descriptions and values together, the longest of the translations counted. */
function measure(value: unknown): number {
  if (!isJson(value)) return 0;
  const longest = (text: unknown, translations: unknown) =>
    Math.max(
      ...[text, ...(isJson(translations) ? Object.values(translations) : [])].map(
        (one) => String(one ?? '').length,
      ),
    );
  const own =
    longest(value['name'], value['name_localizations']) +
    longest(value['description'], value['description_localizations']) +
    (typeof value['value'] === 'string' ? value['value'].length : 0);
  const parts = [value['options'], value['choices']].flatMap((list) => (Array.isArray(list) ? list : []));
  return parts.reduce((sum: number, part) => sum + measure(part), own);
}
