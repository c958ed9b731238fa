import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'dotenv';
import { describe, expect, it } from 'vitest';
import packageJson from '../package.json' with { type: 'json' };
import { createMemoryLibrary } from '../src/adapters/memory-library.ts';
import { createCommands } from '../src/commands/create-commands.ts';
import { createDoubleAnswerer } from './support/create-double-answerer.ts';
import { createDoubleCiting } from './support/create-double-citing.ts';
import { unusedParts } from './support/unused-parts.ts';

const pathOf = (name: string) => fileURLToPath(new URL(`../${name}`, import.meta.url));
const read = (name: string) => readFileSync(pathOf(name), 'utf8');

const scripts = Object.keys(packageJson.scripts);
/** The settings as the configuration declares them: in capitals, one on a line. */
const variables = [
  'src/config.ts',
  ...readdirSync(pathOf('src/config')).map((name) => `src/config/${name}`),
].flatMap((file) => [...read(file).matchAll(/^ {2,4}([A-Z][A-Z0-9_]+):/gmu)].map(([, name = '']) => name));
const commands = createCommands({
  library: createMemoryLibrary(),
  answerer: createDoubleAnswerer({}),
  ...unusedParts,

  citing: createDoubleCiting(createMemoryLibrary()),
  readStatus: () => Promise.reject(new Error('The status was not expected to be read.')),
});

describe('.env.example', () => {
  it('lists every setting, and nothing else', () => {
    expect(variables).not.toEqual([]);
    expect(Object.keys(parse(read('.env.example'))).toSorted()).toEqual(variables.toSorted());
  });
});

describe.skipIf(!existsSync(pathOf('README.md')))('README.md (skipped where it is not written yet)', () => {
  it.each(scripts)('tells what the script %s is for', (script) => {
    const call = new RegExp(String.raw`\bnpm (?:run (?:-s )?)?${script}(?![\w:-])`, 'u');
    expect(read('README.md')).toMatch(call);
  });

  it.each(commands.filter(({ isHidden }) => isHidden !== true).map(({ name }) => name))(
    'tells what /%s is for',
    (name) => {
      expect(read('README.md')).toMatch(new RegExp(String.raw`/${name}\b`, 'u'));
    },
  );

  it.each(variables)('tells what %s is for', (variable) => {
    expect(read('README.md')).toContain(`\`${variable}\``);
  });
});
