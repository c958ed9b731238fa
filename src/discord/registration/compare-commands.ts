import { isDeepStrictEqual } from 'node:util';
import { type APIApplicationCommand, ApplicationCommandType } from 'discord.js';
import type { CommandDeclaration } from './declare-commands.ts';

/** How what Discord has differs from what is declared: commands by name, message menus in quotation marks. */
export interface CommandDifference {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
  readonly unchanged: readonly string[];
}

type Known = CommandDeclaration | APIApplicationCommand;

/** What we declare. Discord adds ids, versions and defaults, which are no difference. */
const FIELDS = [
  'name_localizations',
  'description',
  'description_localizations',
  'default_member_permissions',
  'contexts',
  'integration_types',
  'options',
  'type',
  'name',
  'required',
  'autocomplete',
  'choices',
  'value',
  'channel_types',
  'min_value',
  'max_value',
  'min_length',
  'max_length',
];
/** Lists in which the order means nothing. */
const SETS = new Set(['contexts', 'integration_types', 'channel_types']);
/** Discord keeps these for commands of one server as well, where they mean nothing. */
const PLACES = new Set(['contexts', 'integration_types']);

/** Finds out what declaring commands anew would change. */
export function compareCommands(
  declared: readonly CommandDeclaration[],
  registered: readonly APIApplicationCommand[],
): CommandDifference {
  const there = new Map(registered.map((command) => [nameOf(command), command]));
  const wanted = new Map(declared.map((command) => [nameOf(command), command]));
  const isSame = (name: string, command: CommandDeclaration) => {
    const other = there.get(name);
    return other !== undefined && isDeepStrictEqual(reduce(command), reduce(other, 'contexts' in command));
  };
  const kept = [...wanted].filter(([name]) => there.has(name));
  return {
    added: [...wanted.keys()].filter((name) => !there.has(name)),
    changed: kept.filter(([name, command]) => !isSame(name, command)).map(([name]) => name),
    removed: [...there.keys()].filter((name) => !wanted.has(name)),
    unchanged: kept.filter(([name, command]) => isSame(name, command)).map(([name]) => name),
  };
}

function nameOf({ type = ApplicationCommandType.ChatInput, name }: Known): string {
  if (type === ApplicationCommandType.ChatInput) return `/${name}`;
  return type === ApplicationCommandType.Message ? `“${name}” on messages` : `“${name}” of type ${type}`;
}

/** Only what is declared, and nothing that says no more than leaving it out. */
function reduce(value: object, hasPlaces = true): Readonly<Record<string, unknown>> {
  const entries = Object.entries(value).flatMap(([field, content]): [string, unknown][] => {
    if (!FIELDS.includes(field) || isNothing(content)) return [];
    if (PLACES.has(field) && !hasPlaces) return [];
    if (Array.isArray(content))
      return [[field, SETS.has(field) ? content.toSorted() : content.map((item) => reduce(item))]];
    return [[field, content]];
  });
  return Object.fromEntries(entries);
}

function isNothing(content: unknown): boolean {
  if (content === undefined || content === null || content === false || content === '') return true;
  return typeof content === 'object' && Object.keys(content).length === 0;
}
