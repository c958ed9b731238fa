import type { Json } from './json.ts';
import type { CommandRecord } from './records.ts';

/** What a person gives to a command, by name of option. */
export type GivenOptions = Readonly<Record<string, string | number | boolean>>;

const STRING = 3;
const INTEGER = 4;
const BOOLEAN = 5;

/**
 * Options as they are sent, held against their declaration the way Discord's own window does.
 *
 * @param typing the name of the option that is being typed, where the command is not complete yet
 * @throws where the window would not let it through
 */
export function readOptions(
  command: CommandRecord,
  given: GivenOptions,
  typing: string | null = null,
): readonly Json[] {
  const declared = (command.options ?? []) as unknown as readonly Json[];
  const unknown = Object.keys(given).filter((name) => declared.every((option) => option['name'] !== name));
  if (unknown.length > 0) throw new Error(`/${command.name} has no option ${unknown.join(', ')}.`);
  return declared.flatMap((option) => {
    const name = String(option['name']);
    const value = given[name];
    if (value === undefined) {
      if (option['required'] === true && typing === null) throw new Error(`/${command.name} needs ${name}.`);
      return [];
    }
    const read = {
      name,
      type: option['type'],
      value: typing === name ? String(value) : readValue(option, value),
    };
    return [typing === name ? { ...read, focused: true } : read];
  });
}

function readValue(option: Json, value: string | number | boolean): string | number | boolean {
  const refuse = (reason: string) =>
    new Error(`Discord would not take ${JSON.stringify(value)} for ${option['name']}: ${reason}.`);
  const choices: readonly unknown[] = Array.isArray(option['choices']) ? option['choices'] : [];
  if (choices.length > 0 && !choices.some((choice) => (choice as Json)['value'] === value))
    throw refuse('it is no choice');
  if (option['type'] === STRING) {
    const text = String(value);
    const most = Math.min(Number(option['max_length'] ?? 6_000), 6_000);
    if (text.length > most || text.length < Number(option['min_length'] ?? 0)) throw refuse('its length');
    return text;
  }
  if (option['type'] === INTEGER) {
    if (!Number.isSafeInteger(value)) throw refuse('it is not whole');
    const number = Number(value);
    if (number < Number(option['min_value'] ?? -Infinity) || number > Number(option['max_value'] ?? Infinity))
      throw refuse('its range');
    return number;
  }
  if (option['type'] === BOOLEAN && typeof value !== 'boolean') throw refuse('it is neither true nor false');
  return value;
}
