import type { Command, CommandOption, CommandValues } from '../commands/command.ts';
import { unknownCommandReply } from '../commands/unknown-command-reply.ts';
import { errorReply } from '../replies/error-reply.ts';
import type { Reply } from '../replies/reply.ts';
import { usageOf } from '../replies/usage-of.ts';
import { plainCommand } from './plain-command.ts';

/** What a typed line asks for. */
export type ParsedLine =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'run'; readonly command: Command; readonly values: CommandValues }
  | { readonly kind: 'problem'; readonly reply: Reply };

/**
 * Reads a line: `/name` and what it takes, or plain text, which is a question. `option:value` and `option:"two words"`
 * give an option; whatever else stands there goes to the first one.
 */
export function parseLine(line: string, commands: readonly Command[]): ParsedLine {
  const typed = line.trim();
  if (typed === '') return { kind: 'nothing' };
  const isPlain = !typed.startsWith('/');
  const [, name = '', rest = ''] =
    /^\/(\S*)\s*(.*)$/su.exec(isPlain ? `/${plainCommand} ${typed}` : typed) ?? [];
  const command = commands.find((candidate) => candidate.name === name.toLowerCase());
  if (command === undefined) return { kind: 'problem', reply: unknownCommandReply(name, commands) };
  const [first] = command.options;
  if (isPlain && first !== undefined) return { kind: 'run', command, values: { [first.name]: typed } };
  return readValues(command, rest);
}

function readValues(command: Command, typed: string): ParsedLine {
  const [first, ...others] = command.options;
  if (first === undefined) {
    if (typed === '') return { kind: 'run', command, values: {} };
    return problem(`/${command.name} takes nothing behind it.`, `Type just /${command.name}`);
  }
  const values = new Map<string, string>();
  let rest = typed;
  for (const option of others) {
    const found = takeValues(rest, option);
    if (found.values.length > 1)
      return problem(`${option.name} is given more than once.`, `Usage: ${usageOf(command)}`);
    for (const value of found.values) values.set(option.name, value);
    rest = found.rest;
  }
  const main = readFirst(rest, first);
  if (main !== '') values.set(first.name, main);
  const missing = command.options.find(({ name, isRequired }) => isRequired && !values.has(name));
  if (missing !== undefined)
    return problem(`/${command.name} needs the ${missing.name}.`, `Usage: ${usageOf(command)}`);
  return { kind: 'run', command, values: Object.fromEntries(values) };
}

function takeValues(typed: string, { name }: CommandOption) {
  const values: string[] = [];
  const rest = typed.replace(
    new RegExp(`(?<!\\S)${name}:(?:"([^"]*)"(?!\\S)|([^\\s"]\\S*))`, 'giu'),
    (_found, quoted: string | undefined, plain: string | undefined) => {
      values.push(quoted ?? plain ?? '');
      return '';
    },
  );
  return { values, rest };
}

/** The first option may be named, too; it takes all that is left. */
function readFirst(rest: string, { name }: CommandOption): string {
  const text = rest.trim();
  const marker = `${name}:`;
  if (!text.toLowerCase().startsWith(marker)) return text;
  const value = text.slice(marker.length).trim();
  return /^"[^"]*"$/u.test(value) ? value.slice(1, -1).trim() : value;
}

function problem(found: string, remedy: string): ParsedLine {
  return { kind: 'problem', reply: errorReply({ problem: found, remedy }) };
}
