import { describe, expect, it } from 'vitest';
import { openapiCheck } from './openapi-check.ts';
import { validateCommands } from './validate-commands.ts';

const words = (length: number) => 'w'.repeat(length);
const list = <Item>(count: number, of: (index: number) => Item) =>
  Array.from({ length: count }, (_, i) => of(i));
const command = (given: object = {}) => ({ name: 'ask', description: 'Ask', ...given });
const option = (given: object = {}) => ({ type: 3, name: 'question', description: 'What', ...given });
const withOption = (given: object) => [command({ options: [option(given)] })];
/** Choices whose names and values have so many characters together. */
const choices = (size: number) => [
  ...list(Math.floor(size / 200), (index) => ({ name: String(index).padEnd(100, 'n'), value: words(100) })),
  ...(size % 200 === 0
    ? []
    : [{ name: words(Math.ceil((size % 200) / 2)), value: words(Math.floor((size % 200) / 2)) }]),
];
/** A command whose names, descriptions and values have so many characters together. */
const large = (size: number) => {
  const empty = [option({ name: 'a' }), option({ name: 'b' })];
  const base = JSON.stringify([command(), empty].flat()).match(/(?<="(?:name|description)":")[^"]*/gu) ?? [];
  const rest = size - base.join('').length - 5_000;
  const full = [choices(5_000), choices(rest)];
  return command({ options: empty.map((one, index) => ({ ...one, choices: full[index] })) });
};

function isTaken(commands: unknown): boolean {
  try {
    validateCommands(commands);
    return true;
  } catch {
    return false;
  }
}

const LIMITS: readonly (readonly [string, number, number, (count: number) => readonly unknown[]])[] = [
  ['slash commands', 0, 100, (n) => list(n, (i) => command({ name: `c${i}` }))],
  ['commands on messages', 0, 15, (n) => list(n, (i) => ({ name: `Check ${i}`, type: 3 }))],
  ['the name', 1, 32, (n) => [command({ name: words(n) })]],
  ['the description', 1, 100, (n) => [command({ description: words(n) })]],
  ['options', 0, 25, (n) => [command({ options: list(n, (i) => option({ name: `o${i}` })) })]],
  ['the name of an option', 1, 32, (n) => withOption({ name: words(n) })],
  ['the description of an option', 1, 100, (n) => withOption({ description: words(n) })],
  ['choices', 0, 25, (n) => withOption({ choices: list(n, (i) => ({ name: `n${i}`, value: `v${i}` })) })],
  ['the name of a choice', 1, 100, (n) => withOption({ choices: [{ name: words(n), value: 'v' }] })],
  ['the value of a choice', 1, 100, (n) => withOption({ choices: [{ name: 'n', value: words(n) }] })],
  ['the longest text of an option', 1, 6_000, (n) => withOption({ max_length: n })],
  ['a translated description', 1, 100, (n) => [command({ description_localizations: { de: words(n) } })]],
];

describe('what a command may be', () => {
  it.each(LIMITS)('counts %s: %d to %d', (_name, least, most, build) => {
    for (const count of [least, most - 1, most])
      expect([count, isTaken(build(count))]).toEqual([count, true]);
    expect(isTaken(build(most + 1))).toBe(false);
    if (least === 1) expect(isTaken(build(0))).toBe(false);
  });

  it('counts 8000 characters of all names, descriptions and values', () => {
    const sizes = [7_999, 8_000, 8_001];
    expect(sizes.map((size) => isTaken([large(size)]))).toEqual([true, true, false]);
  });

  it.each([
    ['upper case', [command({ name: 'Ask' })]],
    ['spaces', [command({ name: 'ask me' })]],
    ['the same name twice', [command(), command()]],
    [
      'an optional option before a required one',
      [command({ options: [option(), option({ name: 'b', required: true })] })],
    ],
    ['two options of one name', [command({ options: [option(), option()] })]],
    ['choices beside completing', withOption({ autocomplete: true, choices: [{ name: 'n', value: 'v' }] })],
    ['a length for a flag', withOption({ type: 5, max_length: 3 })],
    ['a language that is not there', [command({ name_localizations: { xx: 'a' } })]],
    ['a field that is not there', [command({ hidden: true })]],
    ['a description on messages', [{ name: 'Check', type: 3, description: 'd' }]],
    ['contexts that are not there', [command({ contexts: [3] })]],
    ['no contexts at all', [command({ contexts: [] })]],
  ])('refuses %s', (_name, commands) => {
    expect(isTaken(commands)).toBe(false);
  });

  it.each([
    [
      'accents and other scripts',
      [command({ name: 'prüfe' }), command({ name: '引用' }), command({ name: "l'avis" })],
    ],
    ['spaces and capitals on messages', [{ name: 'Check quotes', type: 3 }]],
    ['permissions as text', [command({ default_member_permissions: '32' })]],
    ['one name for a slash command and one on messages', [command({ name: 'a' }), { name: 'a', type: 3 }]],
  ])('takes %s', (_name, commands) => {
    expect(isTaken(commands)).toBe(true);
    const lines = openapiCheck().check('put', '/applications/{application_id}/commands', commands);
    expect(lines).toEqual([]);
  });
});
