import { mkdir, readFile, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { runEval } from '../../src/evaluation/run-eval.ts';
import { sampleItems } from '../../src/evaluation/sample-items.ts';
import { listSections } from '../../src/evaluation/sections/list-sections.ts';
import type { Section } from '../../src/evaluation/sections/section.ts';
import { createDirectory } from '../support/create-directory.ts';
import { wordVectorCache } from '../support/word-vector-cache.ts';
import { writeFiles } from '../support/write-files.ts';

/** A section that gives every question of its sets the same value, or measures as it is told. */
const constant = (value: number, known: Partial<Section> = {}): Section => ({
  name: 'constant',
  sets: () => ['red', 'blue'],
  measure: async (_set, { sample }) => {
    const ids = sample(Array.from({ length: 20 }, (_, at) => `q${at}`));
    return {
      questions: ids.length,
      measures: [
        {
          name: 'correct',
          statistic: 'share',
          observations: ids.map((id) => ({ id, value, of: 1 })),
        },
      ],
    };
  },
  ...known,
});

async function run(words: readonly string[], sections: readonly Section[], cacheDirectory = '') {
  const written = { output: [] as string[], errors: [] as string[] };
  const into = (lines: string[]) => ({ write: (text: string) => lines.push(text) > 0 });
  let time = 0;
  const code = await runEval(words, {
    sections,
    readConfig: () => ({ ...readConfig({}), libraryDirectory: '', cacheDirectory }),
    output: into(written.output),
    errors: into(written.errors),
    clock: () => {
      time += 500;
      return time;
    },
  });
  return { code, output: written.output.join(''), errors: written.errors.join('') };
}

describe('npm run eval', () => {
  it('measures every section on every set it has', async () => {
    const { code, output } = await run([], [constant(1)]);
    expect(code).toBe(0);
    expect(output.match(/^constant · .*$/gmu)).toEqual([
      'constant · red · 20 questions · 0.5 s',
      'constant · blue · 20 questions · 0.5 s',
    ]);
  });

  it.each([
    [['--sets', 'blue'], ['blue']],
    [
      ['--sets', 'blue,red', '--sections', 'constant'],
      ['red', 'blue'],
    ],
    [
      ['--sample', '5'],
      ['red', 'blue'],
    ],
  ])('measures what is asked for: %j', async (words, sets) => {
    const { output } = await run([...words, '--json'], [constant(1)]);
    const lines = output
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.map(({ set }) => set)).toEqual(sets);
    expect(lines[0].questions).toBe(words.includes('--sample') ? 5 : 20);
  });

  it('compares with an earlier run, and tells by its exit code that something is lost', async () => {
    const directory = await createDirectory();
    const { output } = await run(['--json', '--sets', 'red'], [constant(1)]);
    await writeFiles(directory, { 'before.jsonl': output });
    const baseline = ['--baseline', join(directory, 'before.jsonl')];
    expect(await run(baseline, [constant(1)])).toMatchObject({
      code: 0,
      output: expect.stringContaining('level +.0000'),
    });
    expect(await run(baseline, [constant(0)])).toMatchObject({
      code: 1,
      output: expect.stringContaining('LOST -1.0000'),
    });
  });

  it.each([
    [['--sets', 'green'], 'There is no set “green” here, only red, blue.'],
    [['--sections', 'luck'], 'There is no section “luck” here, only constant.'],
    [['--sample', 'few'], '--sample takes a whole number above 0, not “few”.'],
    [['--fast'], "Unknown option '--fast'"],
    [['--baseline', '/nowhere/before.jsonl'], 'Make one with “npm run -s eval -- --json > FILE”.'],
  ])('says what is wrong with %j', async (words, message) => {
    const { code, output, errors } = await run(words, [constant(1)]);
    expect({ code, output }).toEqual({ code: 2, output: '' });
    expect(errors).toContain(message);
  });

  it('says where a baseline is something else', async () => {
    const directory = await createDirectory();
    await writeFiles(directory, { 'before.jsonl': '\n{"section":"constant"}\n' });
    const { code, errors } = await run(['--baseline', join(directory, 'before.jsonl')], [constant(1)]);
    expect(code).toBe(2);
    expect(errors).toMatch(/^Line 2 of the baseline .* holds no results\./u);
  });

  it('tells progress now and then', async () => {
    const slow = constant(1, {
      measure: async (_set, { onProgress }) => {
        for (let done = 1; done <= 50; done++) onProgress(done, 50);
        return { questions: 50, measures: [] };
      },
    });
    const { errors } = await run(['--sets', 'red'], [slow]);
    const lines = errors.trim().split('\n');
    expect(lines[0]).toMatch(/^constant · red: \d+ of 50 questions$/u);
    expect(lines.length).toBeLessThan(5);
  });

  it('answers our own questions, and draws how sure it was', async () => {
    const cache = await createDirectory();
    await symlink(join(wordVectorCache, 'word-vectors.bin'), join(cache, 'word-vectors.bin'));
    const curve = join(cache, 'curve.svg');
    const words = ['--sets', 'other', '--sample', '12', '--curve', curve];
    const { code, output } = await run(words, listSections(), cache);
    expect(code).toBe(0);
    expect(output).toMatch(/^finding · other · 12 questions/mu);
    expect(output).toMatch(/^answering · other · 12 questions/mu);
    expect(output).toMatch(/verbatim quotes +1\.0000/u);
    expect(await readFile(curve, 'utf8')).toContain('other (12)');
  });

  it('tells totals by kind of a set written blind, and no single question of it', async () => {
    const directory = await createDirectory();
    const folder = join(directory, 'unread');
    const label = {
      id: 'secret-1',
      question: 'When did the ferry Aurelia sink?',
      kind: 'when',
      answerable: true,
      gold: [{ article: 'ferry', span: 'The ferry Aurelia sank on Friday.' }],
      need: 'any',
      key: ['on Friday'],
      refusal: null,
    };
    await writeFiles(folder, {
      'articles/ferry.txt': 'Ferry sinks\n\nThe ferry Aurelia sank on Friday.\n\nNobody was hurt.\n',
      'questions.jsonl': JSON.stringify(label),
    });
    const cache = join(directory, 'cache');
    await mkdir(cache);
    await symlink(join(wordVectorCache, 'word-vectors.bin'), join(cache, 'word-vectors.bin'));
    const { code, output } = await run(['--fresh', folder, '--json'], [], cache);
    expect(code).toBe(0);
    expect(JSON.parse(output)).toMatchObject({
      set: 'fresh-unread',
      questions: 1,
      kinds: [{ kind: 'when' }],
    });
    expect(output).not.toContain('secret-1');
  });

  it('tells totals of claims written blind, and no single one of them', async () => {
    const directory = await createDirectory();
    const folder = join(directory, 'unread');
    const claims = [
      { id: 'secret-1', claim: 'The ferry Aurelia sank on Friday.', truth: 'true', article: 'ferry' },
      {
        id: 'secret-2',
        claim: 'Volcanoes erupted beneath distant glaciers.',
        truth: 'false',
        article: 'ferry',
      },
    ];
    await writeFiles(folder, {
      'articles/ferry.txt': 'Ferry sinks\n\nThe ferry Aurelia sank on Friday.\n\nNobody was hurt.\n',
      'claims.jsonl': claims.map((claim) => JSON.stringify(claim)).join('\n'),
    });
    const cache = join(directory, 'cache');
    await mkdir(cache);
    await symlink(join(wordVectorCache, 'word-vectors.bin'), join(cache, 'word-vectors.bin'));
    const { code, output } = await run(['--claims', folder, '--json'], [], cache);
    expect(code).toBe(0);
    const results = JSON.parse(output);
    expect(results).toMatchObject({ section: 'claims', set: 'claims-unread', questions: 2 });
    const shareNamed = (name: string) =>
      results.measures.find((measure: { name: string }) => measure.name === name).value;
    expect(shareNamed('true: found')).toBe(1);
    expect(shareNamed('false: absent')).toBe(1);
    expect(output).not.toContain('secret');
  });

  it.each(['--claims', '--fresh'])('says what a set for %s holds where a folder is none', async (option) => {
    const { code, errors } = await run([option, 'nowhere'], []);
    expect(code).toBe(2);
    expect(errors).toContain(
      option === '--claims' ? 'articles/ and claims.jsonl' : 'articles/ and questions.jsonl',
    );
  });
});

describe('sampleItems', () => {
  const items = Array.from({ length: 100 }, (_, at) => at);

  it('draws the same items every time, in their order', () => {
    const drawn = sampleItems(items, 10);
    expect(drawn).toEqual(sampleItems(items, 10));
    expect(drawn).toEqual(drawn.toSorted((left, right) => left - right));
    expect(new Set(drawn).size).toBe(10);
    expect(drawn).not.toEqual(items.slice(0, 10));
  });

  it.each([[undefined], [100], [500]])('takes all where there are no more than %s', (count) => {
    expect(sampleItems(items, count)).toEqual(items);
  });
});
