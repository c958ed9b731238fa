import type { Command, CommandOption } from '../commands/command.ts';

/** What a line can go on with: whole endings, and the part of the line they replace. As `node:readline` wants it. */
export type Completion = [endings: string[], replaced: string];

/** Completes names of commands, of options, and the values that options offer. */
export async function completeLine(line: string, commands: readonly Command[]): Promise<Completion> {
  const [, name = '', rest] = /^\/(\S*)(?:\s+(.*))?$/su.exec(line) ?? [];
  if (!line.startsWith('/')) return [[], line];
  const isNameDone = /^\/\S+\s/u.test(line);
  if (!isNameDone) {
    const found = commands.filter((command) => command.name.startsWith(name.toLowerCase()));
    return [found.map((command) => `/${command.name} `), line];
  }
  const command = commands.find((candidate) => candidate.name === name.toLowerCase());
  if (command === undefined) return [[], line];
  return completeOptions(command.options, rest ?? '');
}

async function completeOptions(options: readonly CommandOption[], rest: string): Promise<Completion> {
  const typed = /\S*$/u.exec(rest)?.[0] ?? '';
  const [, name = '', value] = /^([^:]*):(.*)$/u.exec(typed) ?? [];
  const named = options.find((option) => option.name === name.toLowerCase());
  if (named !== undefined && value !== undefined) {
    const values = await valuesOf(named, value);
    return [values.map((found) => `${named.name}:${quote(found)} `), typed];
  }
  const [first, ...others] = options;
  const names = others
    .filter((option) => option.name.startsWith(typed.toLowerCase()) && !rest.includes(`${option.name}:`))
    .map((option) => `${option.name}:`);
  const isFirstWord = rest.trim() === typed;
  const values = isFirstWord && first !== undefined ? await valuesOf(first, typed) : [];
  return [[...values.map((found) => `${found} `), ...names], typed];
}

async function valuesOf(option: CommandOption, typed: string): Promise<readonly string[]> {
  const choices = (await option.complete?.(typed, null)) ?? [];
  // The library may offer what a word of the title begins with; a line can only be completed by its own beginning.
  return choices
    .map(({ value }) => value)
    .filter((value) => value.toLowerCase().startsWith(typed.toLowerCase()));
}

function quote(value: string): string {
  return /\s/u.test(value) ? `"${value}"` : value;
}
