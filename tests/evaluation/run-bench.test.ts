import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import type { LibraryCost } from '../../src/evaluation/bench/bench-costs.ts';
import { type BenchLibrary, measureLibrary } from '../../src/evaluation/bench/measure-library.ts';
import { readMaterial } from '../../src/evaluation/bench/read-material.ts';
import { runBench } from '../../src/evaluation/run-bench.ts';

const cost = (name: string, passages: number): LibraryCost => ({
  name,
  ingest: { passages, ingestSeconds: 2, settleSeconds: 0.5, megabytes: 300 },
  questions: {
    loadSeconds: 1,
    search: { p50: 4, p95: 8 },
    answer: { p50: 10, p95: 20 },
    megabytes: 400,
  },
  first: { seconds: 1.5 },
  yardstick: 20,
});

/** Measures by a double that remembers what it was given. */
async function run(words: readonly string[]) {
  const written = { output: [] as string[], errors: [] as string[] };
  const measured: { name: string; lines: number; questions: string }[] = [];
  const into = (lines: string[]) => ({ write: (text: string) => lines.push(text) > 0 });
  const measure = async ({ name, file, questions }: BenchLibrary) => {
    const lines = (await readFile(file, 'utf8')).trim().split('\n').length;
    measured.push({ name, lines, questions: await readFile(questions, 'utf8') });
    return cost(name, lines * 12);
  };
  const code = await runBench(words, {
    readMaterial: async () => ({
      texts: ['The ferry sails on Monday.'],
      questions: ['a?', 'b?', 'c?', 'd?'],
    }),
    measure,
    output: into(written.output),
    errors: into(written.errors),
  });
  return { code, measured, output: written.output.join(''), errors: written.errors.join('') };
}

describe('npm run bench', () => {
  it('measures libraries of several sizes, and prints what they cost', async () => {
    const { code, measured, output } = await run(['--sizes', '24,120', '--made-up-only']);
    expect(code).toBe(0);
    expect(measured.map(({ name, lines }) => [name, lines])).toEqual([
      ['made up, 24', 2],
      ['made up, 120', 10],
    ]);
    const [head, ...rows] = output.trimEnd().split('\n');
    expect(head).toMatch(/^library +passages +ingest s/u);
    expect(rows[1]?.split(/ {2,}/u)).toEqual([
      'made up, 120',
      '120',
      '2.0',
      '60',
      '0.5',
      '300',
      '1.0',
      '1.5',
      '4.0/8.0',
      '10.0/20.0',
      '0.20/0.50',
      '400',
    ]);
  });

  it('asks questions from all over', async () => {
    const { measured } = await run(['--sizes', '12', '--questions', '2', '--made-up-only']);
    expect(measured[0]?.questions).toBe('a?\nc?\n');
  });

  it('prints JSON when it is told to', async () => {
    const { output } = await run(['--sizes', '12', '--json', '--made-up-only']);
    expect(JSON.parse(output)).toEqual(cost('made up, 12', 12));
  });

  it.each([
    [['--sizes', '12,many'], '--sizes takes a whole number above 0, not “many”.'],
    [['--questions', '0'], '--questions takes a whole number above 0, not “0”.'],
    [['--quick'], "Unknown option '--quick'"],
  ])('says what is wrong with %j', async (words, message) => {
    const { code, measured, errors } = await run(words);
    expect({ code, measured }).toEqual({ code: 2, measured: [] });
    expect(errors).toContain(message);
  });

  it('takes in, starts, searches and answers in processes of their own', async () => {
    const output: string[] = [];
    const code = await runBench(['--sizes', '24', '--questions', '3', '--json', '--made-up-only'], {
      readMaterial,
      measure: measureLibrary,
      output: { write: (text: string) => output.push(text) > 0 },
      errors: { write: () => true },
    });
    expect(code).toBe(0);
    expect(JSON.parse(output.join(''))).toMatchObject({
      ingest: { passages: 24, megabytes: expect.any(Number) },
      questions: { search: { p50: expect.any(Number) }, answer: { p95: expect.any(Number) } },
      first: { seconds: expect.any(Number) },
    });
  });
});
