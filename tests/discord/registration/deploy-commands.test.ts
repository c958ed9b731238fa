import type { APIApplicationCommand } from 'discord.js';
import { describe, expect, it } from 'vitest';
import type { Command } from '../../../src/commands/command.ts';
import type { CommandRegistry } from '../../../src/discord/registration/command-registry.ts';
import {
  type CommandDeclaration,
  declareCommands,
} from '../../../src/discord/registration/declare-commands.ts';
import { deployCommands } from '../../../src/discord/registration/deploy-commands.ts';
import { createDoubleCommand } from '../../support/create-double-command.ts';

/** A command as Discord gives it back: with ids, and with all that was left out. */
function register(declaration: CommandDeclaration, isGlobal = true): APIApplicationCommand {
  return {
    ...structuredClone(declaration),
    id: '900',
    application_id: '901',
    version: '902',
    nsfw: false,
    dm_permission: true,
    default_member_permissions: declaration.default_member_permissions ?? null,
    description: 'description' in declaration ? declaration.description : '',
    name_localizations: declaration.name_localizations ?? null,
    description_localizations: null,
    integration_types: [1, 0],
    contexts: isGlobal ? [2, 1, 0] : null,
    ...('description_localizations' in declaration && {
      description_localizations: declaration.description_localizations,
    }),
  } as APIApplicationCommand;
}

/** A registry that records what it is told. */
function createDoubleRegistry(registered: readonly APIApplicationCommand[], isGlobal = true) {
  const replaced: (readonly CommandDeclaration[])[] = [];
  const registry: CommandRegistry = {
    isGlobal,
    list: async () => registered,
    replace: async (commands) => void replaced.push(commands),
  };
  return { registry, replaced };
}

const ask: Command = {
  ...createDoubleCommand(),
  messageMenu: { label: 'Ask about this', option: 'question' },
};
const help = createDoubleCommand({ name: 'help', options: [] });
const declaredAs = (commands: readonly Command[], isGlobal = true) =>
  declareCommands(commands, isGlobal).map((declaration) => register(declaration, isGlobal));

describe('deployCommands', () => {
  it('registers everything where there is nothing yet', async () => {
    const { registry, replaced } = createDoubleRegistry([]);
    expect(await deployCommands([ask, help], registry)).toEqual({
      added: ['/ask', '/help', '“Ask about this” on messages'],
      changed: [],
      removed: [],
      unchanged: [],
    });
    expect(replaced).toEqual([declareCommands([ask, help], true)]);
  });

  it.each([true, false])('sends nothing where nothing differs (everywhere: %s)', async (isGlobal) => {
    const { registry, replaced } = createDoubleRegistry(declaredAs([ask, help], isGlobal), isGlobal);
    const difference = await deployCommands([ask, help], registry);
    expect(difference).toMatchObject({ added: [], changed: [], removed: [] });
    expect(difference.unchanged).toHaveLength(3);
    expect(replaced).toEqual([]);
  });

  it('takes back what is no longer declared, and sends all the others with it', async () => {
    const { registry, replaced } = createDoubleRegistry(declaredAs([ask, help]));
    expect(await deployCommands([help], registry)).toEqual({
      added: [],
      changed: [],
      removed: ['/ask', '“Ask about this” on messages'],
      unchanged: ['/help'],
    });
    expect(replaced[0]?.map(({ name }) => name)).toEqual(['help']);
  });

  const option = { name: 'topic', description: 'A topic', isRequired: false };
  it.each<[string, Partial<Command>]>([
    ['a description', { description: 'Shows how' }],
    ['an option more', { options: [option] }],
    ['who may use it', { audience: 'moderators' }],
  ])('sees a difference in %s', async (_, change) => {
    const { registry } = createDoubleRegistry(declaredAs([help]));
    const difference = await deployCommands([{ ...help, ...change }], registry);
    expect(difference).toMatchObject({ changed: ['/help'], unchanged: [] });
  });

  it.each([
    ['its description', { description: 'Another' }],
    ['whether it is required', { isRequired: true }],
    ['its kind', { kind: 'number' as const }],
    ['its choices', { choices: [{ label: 'One', value: '1' }] }],
    ['being completed', { complete: async () => [] }],
  ])('sees a difference in an option: %s', async (_, change) => {
    const { registry } = createDoubleRegistry(declaredAs([{ ...help, options: [option] }]));
    const difference = await deployCommands([{ ...help, options: [{ ...option, ...change }] }], registry);
    expect(difference.changed).toEqual(['/help']);
  });

  it('sees that a translation is missing', async () => {
    const [registered] = declaredAs([help]);
    if (registered === undefined) throw new Error('Nothing was declared.');
    const { registry } = createDoubleRegistry([{ ...registered, name_localizations: { de: 'hilfe' } }]);
    expect((await deployCommands([help], registry)).changed).toEqual(['/help']);
  });
});
