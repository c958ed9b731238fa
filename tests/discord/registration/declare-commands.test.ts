import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { createMemoryLibrary } from '../../../src/adapters/memory-library.ts';
import { createCommands } from '../../../src/commands/create-commands.ts';
import { limits } from '../../../src/discord/limits.ts';
import { declareCommands } from '../../../src/discord/registration/declare-commands.ts';
import { translations } from '../../../src/discord/registration/translations.ts';
import { createDoubleAnswerer } from '../../support/create-double-answerer.ts';
import { createDoubleCiting } from '../../support/create-double-citing.ts';
import { createDoubleCommand } from '../../support/create-double-command.ts';
import { unusedParts } from '../../support/unused-parts.ts';

const ours = createCommands({
  library: createMemoryLibrary(),
  answerer: createDoubleAnswerer({}),
  ...unusedParts,

  citing: createDoubleCiting(createMemoryLibrary()),
  readStatus: () => Promise.reject(new Error('The status was not expected to be read.')),
});
const isRequired = false;

describe('declareCommands', () => {
  it('declares a command for servers, direct messages and people who carry it with them', () => {
    expect(declareCommands([createDoubleCommand({ name: 'look', options: [] })], true)).toEqual([
      {
        type: ApplicationCommandType.ChatInput,
        name: 'look',
        description: 'Does look',
        options: [],
        integration_types: [0, 1],
        contexts: [0, 1, 2],
      },
    ]);
  });

  it('says nothing of places for the commands of one server, which are only there', () => {
    const [declared] = declareCommands([createDoubleCommand()], false);
    expect(declared).not.toHaveProperty('contexts');
    expect(declared).not.toHaveProperty('integration_types');
  });

  it('offers what is for moderators to those who may manage a server, and in servers only', () => {
    const command = { ...createDoubleCommand(), audience: 'moderators' as const };
    expect(declareCommands([command], true)).toMatchObject([
      { default_member_permissions: '32', contexts: [0], integration_types: [0] },
    ]);
    expect(declareCommands([command], false)).toMatchObject([{ default_member_permissions: '32' }]);
  });

  it('keeps hidden commands to itself', () => {
    expect(declareCommands([{ ...createDoubleCommand(), isHidden: true }], true)).toEqual([]);
  });

  it('puts a command on the menu of messages, behind all slash commands', () => {
    const messageMenu = { label: 'Ask about this', option: 'question' };
    const declared = declareCommands(
      [
        { ...createDoubleCommand({ options: [] }), messageMenu },
        createDoubleCommand({ name: 'b', options: [] }),
      ],
      true,
    );
    expect(declared.map(({ name, type }) => [name, type])).toEqual([
      ['ask', ApplicationCommandType.ChatInput],
      ['b', ApplicationCommandType.ChatInput],
      ['Ask about this', ApplicationCommandType.Message],
    ]);
    expect(declared[2]).toMatchObject({ contexts: [0, 1, 2], name_localizations: { de: 'Dazu fragen' } });
    expect(declared[2]).not.toHaveProperty('description');
  });

  it('puts options that have to be given first, as Discord wants it', () => {
    const options = [
      { name: 'a', description: 'A', isRequired },
      { name: 'b', description: 'B', isRequired: true },
    ];
    const [declared] = declareCommands([createDoubleCommand({ name: 'look', options })], true);
    expect(declared).toMatchObject({
      options: [
        { name: 'b', required: true },
        { name: 'a', required: false },
      ],
    });
  });

  it.each([
    ['text', {}, { type: ApplicationCommandOptionType.String }],
    ['text that is completed', { complete: async () => [] }, { type: 3, autocomplete: true }],
    [
      'text to choose',
      { choices: [{ label: 'One', value: '1' }] },
      { choices: [{ name: 'One', value: '1' }] },
    ],
    ['a number', { kind: 'number' as const }, { type: ApplicationCommandOptionType.Integer }],
    [
      'a number to choose',
      { kind: 'number' as const, choices: [{ label: 'One', value: '1' }] },
      { type: 4, choices: [{ name: 'One', value: 1 }] },
    ],
    [
      'a number that is completed',
      { kind: 'number' as const, complete: async () => [] },
      { autocomplete: true },
    ],
    ['a flag', { kind: 'flag' as const }, { type: ApplicationCommandOptionType.Boolean }],
    ['a channel', { kind: 'channel' as const }, { type: 7, channel_types: [0, 5, 2, 13, 15] }],
  ])('declares %s', (_, given, expected) => {
    const options = [{ name: 'thing', description: 'A thing', isRequired, ...given }];
    const [declared] = declareCommands([createDoubleCommand({ name: 'look', options })], true);
    expect(declared).toMatchObject({ options: [{ name: 'thing', description: 'A thing', ...expected }] });
  });

  describe('with our own commands', () => {
    const declared = declareCommands(ours, true);
    const named = declared.flatMap((command) => [
      command,
      ...('options' in command && command.options !== undefined ? command.options : []),
    ]);

    it('keeps within what Discord accepts, in every language', () => {
      expect(declared.length).toBeLessThanOrEqual(100);
      for (const thing of named) {
        const isMenu = thing.type === ApplicationCommandType.Message && !('description' in thing);
        const names = [thing.name, ...Object.values(thing.name_localizations ?? {})];
        for (const name of names.filter((given) => given != null)) {
          expect(name.length).toBeLessThanOrEqual(32);
          if (!isMenu) expect(name).toMatch(/^[-_'\p{Ll}\p{Lo}\p{N}]{1,32}$/u);
        }
        if (isMenu) continue;
        const descriptions =
          'description' in thing
            ? [thing.description, ...Object.values(thing.description_localizations ?? {})]
            : [];
        for (const description of descriptions.filter((given) => given != null)) {
          expect(description).toMatch(/^\S/u);
          expect(description.length).toBeLessThanOrEqual(limits.commandDescription);
        }
      }
    });

    it('stays below the characters of a whole command, the longest language counted', () => {
      for (const command of declared)
        expect(JSON.stringify(command).length).toBeLessThanOrEqual(limits.wholeCommand);
    });

    it.each(['de', 'es-ES', 'fr'] as const)('calls no two things the same in %s', (language) => {
      const inLanguage = (things: readonly (typeof named)[number][]) =>
        things.map(({ name, name_localizations: names }) => names?.[language] ?? name);
      const groups = [
        declared.filter(({ type }) => type === ApplicationCommandType.ChatInput),
        ...declared.map((command) => ('options' in command ? (command.options ?? []) : [])),
      ];
      for (const group of groups) {
        const names = inLanguage(group);
        expect(new Set(names).size).toBe(names.length);
      }
    });

    it('translates what is asked most, in all languages alike', () => {
      for (const translation of Object.values(translations)) {
        const isDescribed = Object.values(translation).map(({ description }) => description !== undefined);
        expect(new Set(isDescribed).size).toBe(1);
      }
      for (const name of ['ask', 'sources', 'actor', 'help', 'privacy']) {
        const command = declared.find((candidate) => candidate.name === name);
        expect(command, name).toMatchObject({
          name_localizations: { de: expect.any(String), 'es-ES': expect.any(String), fr: expect.any(String) },
        });
      }
    });
  });
});
