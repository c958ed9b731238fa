import type { Command, CommandOption } from '../../../src/commands/command.ts';

import type { GivenOptions } from '../../support/discord/read-options.ts';

/** What people give where anything can be given, by the name of the option. */
const WORDS: Readonly<Record<string, string>> = {
  question: 'What did John Kirby say about the negotiations?',
  quote: 'nothing is negotiated until everything is negotiated',
  text: 'nothing is negotiated until everything is negotiated',
  statement: 'nothing is negotiated until everything is negotiated',
  words: 'nothing is negotiated until everything is negotiated',
  claim: 'Hamas killed 1,400 people in southern Israel on October 7.',
  from: '2023-10',
  to: 'May 2024',
};
const ANYTHING = 'negotiations';

/**
 * Values that a command can be given: with what it needs only, then with each of its other options in turn, and each choice
 * where there is one.
 */
export async function sampleValues({ options }: Command): Promise<readonly GivenOptions[]> {
  const needed = await Promise.all(
    options
      .filter(({ isRequired }) => isRequired)
      .map(async (option) => [option.name, (await valuesOf(option))[0] ?? ANYTHING]),
  );
  const base: GivenOptions = Object.fromEntries(needed);
  const others = await Promise.all(
    options.map(async (option) =>
      (await valuesOf(option)).map((value) => ({ ...base, [option.name]: value })),
    ),
  );
  return [base, ...others.flat()];
}

async function valuesOf(option: CommandOption): Promise<readonly GivenOptions[string][]> {
  const { kind = 'text', choices, complete, name } = option;
  if (choices !== undefined) return choices.map(({ value }) => (kind === 'number' ? Number(value) : value));
  if (kind === 'number') return [2];
  if (kind === 'flag') return [true, false];
  if (kind === 'channel') return [];
  if (WORDS[name] !== undefined) return [WORDS[name]];
  const completed = (await complete?.('', null)) ?? [];
  return completed.length > 0 ? completed.slice(0, 2).map(({ value }) => value) : [ANYTHING];
}
