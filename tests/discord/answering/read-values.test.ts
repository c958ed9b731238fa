import { describe, expect, it } from 'vitest';
import type { CommandOption, CommandValues } from '../../../src/commands/command.ts';
import { readValues } from '../../../src/discord/answering/read-values.ts';
import { createDoubleCommand } from '../../support/create-double-command.ts';

const read = (option: Partial<CommandOption>, values: CommandValues) =>
  readValues(
    createDoubleCommand({
      options: [{ name: 'thing', description: 'A thing', isRequired: false, ...option }],
    }),
    values,
  );

describe('readValues', () => {
  it('keeps what the command takes, and nothing else', () => {
    expect(read({}, { thing: 'a', other: 'b' })).toEqual({ kind: 'values', values: { thing: 'a' } });
    expect(read({}, {})).toEqual({ kind: 'values', values: {} });
  });

  it.each<[string, Partial<CommandOption>, CommandValues]>([
    ['a missing value', { isRequired: true }, {}],
    ['no number', { kind: 'number' }, { thing: '1.5' }],
    ['no flag', { kind: 'flag' }, { thing: 'yes' }],
    ['no channel', { kind: 'channel' }, { thing: '<#12>' }],
    ['no choice', { choices: [{ label: 'One', value: '1' }] }, { thing: '2' }],
    ['a text that Discord would not let through', {}, { thing: 'x'.repeat(6_001) }],
  ])('refuses %s', (_, option, values) => {
    expect(read(option, values)).toEqual({ kind: 'problem', option: 'thing' });
  });

  it.each<[string, Partial<CommandOption>, string]>([
    ['a number', { kind: 'number' }, '-3'],
    ['a flag', { kind: 'flag' }, 'false'],
    ['a channel', { kind: 'channel' }, '1575119193185976326'],
    ['a choice', { choices: [{ label: 'One', value: '1' }] }, '1'],
    ['an empty text', {}, ''],
  ])('takes %s', (_, option, thing) => {
    expect(read(option, { thing })).toEqual({ kind: 'values', values: { thing } });
  });

  it('finds no value where an object has something of that name anyway', () => {
    expect(read({ name: 'constructor', isRequired: true }, {})).toEqual({
      kind: 'problem',
      option: 'constructor',
    });
  });
});
