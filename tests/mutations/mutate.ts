import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { applyMutation } from './apply-mutation.ts';
import { type Mutation, mutationList } from './mutation.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** A change may make a test hang; that is noticed, too, in milliseconds. */
const PATIENCE = 180_000;

const report = z.object({
  numPassedTests: z.number(),
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      message: z.string(),
      assertionResults: z.array(z.object({ status: z.string(), fullName: z.string() })),
    }),
  ),
});

/** What came of running tests: whether all passed, some failed, or a file could not even be loaded, which shows nothing. */
interface Outcome {
  readonly kind: 'passed' | 'failed' | 'broken';
  /** What failed, by name. */
  readonly faults: readonly string[];
}

/** Runs tests in a copy, with nothing else changed there. */
async function runTests(copy: string, tests: readonly string[]): Promise<Outcome> {
  const file = join(copy, 'report.json');
  rmSync(file, { force: true });
  const vitest = join(copy, 'node_modules/vitest/vitest.mjs');
  const child = spawn(
    process.execPath,
    [vitest, 'run', '--root', copy, '--reporter=json', `--outputFile=${file}`, ...tests],
    { cwd: copy, stdio: ['ignore', 'ignore', 'ignore'], timeout: PATIENCE, killSignal: 'SIGKILL' },
  );
  const [code] = await once(child, 'exit');
  if (code === null) return { kind: 'failed', faults: ['They did not come to an end.'] };
  const { numPassedTests, testResults } = report.parse(JSON.parse(readFileSync(file, 'utf8')));
  const failed = testResults.flatMap(({ assertionResults }) =>
    assertionResults.flatMap(({ status, fullName }) => (status === 'failed' ? [fullName] : [])),
  );
  if (failed.length > 0) return { kind: 'failed', faults: failed };
  const unloaded = testResults.filter(({ status }) => status !== 'passed');
  if (code === 0 && unloaded.length === 0 && numPassedTests > 0) return { kind: 'passed', faults: [] };
  return { kind: 'broken', faults: unloaded.map(({ name, message }) => `${name}: ${message}`) };
}

/** Copies what is tracked or new, without touching it; packages are shared. */
function copyTree(): string {
  const copy = mkdtempSync(join(tmpdir(), 'mutate-'));
  const listed = execFileSync('git', ['ls-files', '-z', '-co', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
  });
  const deleted = new Set(
    execFileSync('git', ['ls-files', '-z', '-d'], { cwd: root, encoding: 'utf8' }).split('\0'),
  );
  for (const path of listed.split('\0'))
    if (path !== '' && path !== 'node_modules' && !deleted.has(path))
      cpSync(join(root, path), join(copy, path));
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  return copy;
}

/** Makes one change in the copy, runs its tests, and takes the change back. */
async function tryMutation(copy: string, mutation: Mutation): Promise<Outcome> {
  const path = join(copy, mutation.file);
  const source = readFileSync(path, 'utf8');
  writeFileSync(path, applyMutation(source, mutation));
  try {
    return await runTests(copy, mutation.tests);
  } finally {
    writeFileSync(path, source);
  }
}

const { values } = parseArgs({ options: { only: { type: 'string' } } });
const all = mutationList.parse(
  JSON.parse(readFileSync(join(root, 'tests/mutations/mutations.json'), 'utf8')),
);
const mutations = all.filter(({ file, promise }) => `${file} ${promise}`.includes(values.only ?? ''));
const say = (line: string) => process.stdout.write(`${line}\n`);
const copy = copyTree();
try {
  const before = await runTests(copy, [...new Set(mutations.flatMap(({ tests }) => tests))]);
  if (mutations.length === 0 || before.kind !== 'passed') {
    say(
      mutations.length === 0
        ? `No mutation has "${values.only}" in its file or promise: see tests/mutations/mutations.json.`
        : `The tests do not pass as it is, so that nothing would be shown by their failing. Mend them first:\n${before.faults.join('\n')}`,
    );
    process.exitCode = 1;
  } else {
    let caught = 0;
    for (const mutation of mutations) {
      const { kind } = await tryMutation(copy, mutation);
      if (kind === 'failed') caught += 1;
      const words = {
        failed: 'caught',
        passed: 'NOT CAUGHT',
        broken: 'NOT RUN: its tests do not load, change less',
      };
      say(`${words[kind]}  ${mutation.promise}  (${mutation.file})`);
    }
    say(`${caught} of ${mutations.length} caught.`);
    if (caught < mutations.length) process.exitCode = 1;
  }
} finally {
  rmSync(copy, { recursive: true, force: true });
}
