import type { Command, CommandOption, CommandValues } from '../../commands/command.ts';

/** The values a command is run with, or the option that was given something it does not take. */
export type ValuesOutcome =
  | { readonly kind: 'values'; readonly values: CommandValues }
  | { readonly kind: 'problem'; readonly option: string };

/** The longest text that Discord lets through; an id of a button can be made to stand for more. */
const LONGEST = 6_000;

/** Checks values as if nobody had done so: suggestions can be ignored, and ids of buttons made up. Unknown ones are left out. */
export function readValues({ options }: Command, given: CommandValues): ValuesOutcome {
  const values: Record<string, string> = {};
  for (const option of options) {
    const value = Object.hasOwn(given, option.name) ? given[option.name] : undefined;
    if (value === undefined ? option.isRequired : !takes(option, value))
      return { kind: 'problem', option: option.name };
    if (value !== undefined) values[option.name] = value;
  }
  return { kind: 'values', values };
}

function takes({ kind = 'text', choices }: CommandOption, value: string): boolean {
  if (choices !== undefined && !choices.some((choice) => choice.value === value)) return false;
  switch (kind) {
    case 'number':
      return /^-?\d{1,15}$/u.test(value);
    case 'flag':
      return value === 'true' || value === 'false';
    case 'channel':
      return /^\d{1,20}$/u.test(value);
    case 'text':
      return value.length <= LONGEST;
  }
}
