import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createTrialFile } from '../../src/adapters/create-trial-file.ts';
import type { TrialResult } from '../../src/reading/trial/trial.ts';
import { createDirectory } from '../support/create-directory.ts';

const score = { answerable: 10, right: 9, unanswerable: 10, refused: 8, broken: 0 };
const strong: TrialResult = { fitness: 'strong', reading: score, picking: null };
const weak: TrialResult = { fitness: 'weak', reading: { ...score, right: 3 }, picking: score };

async function open() {
  const directory = await createDirectory();
  const file = join(directory, 'trials.json');
  const trialsOf = (key: string) =>
    createTrialFile({ file, key, model: 'openai:double', now: () => new Date('2026-03-01T12:00:00Z') });
  return { directory, file, trialsOf };
}

describe('createTrialFile', () => {
  it('knows nothing before the first trial, and what was found afterwards', async () => {
    const { trialsOf } = await open();
    expect(await trialsOf('a').read()).toBeNull();
    await trialsOf('a').save(weak);
    expect(await trialsOf('a').read()).toEqual(weak);
  });

  it('says nothing of what is asked in another way, and keeps both', async () => {
    const { trialsOf } = await open();
    await trialsOf('a').save(weak);
    expect(await trialsOf('b').read()).toBeNull();
    await trialsOf('b').save(strong);
    expect(await trialsOf('a').read()).toEqual(weak);
    await trialsOf('a').save(strong);
    expect(await trialsOf('a').read()).toEqual(strong);
  });

  it('names the model and the day for people, keeps to its owner, and leaves nothing beside it', async () => {
    const { directory, file, trialsOf } = await open();
    await trialsOf('a').save(strong);
    expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject([
      { model: 'openai:double', tried: '2026-03-01T12:00:00.000Z' },
    ]);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect(await readdir(directory)).toEqual(['trials.json']);
  });

  it('forgets the oldest of many', async () => {
    const { file, trialsOf } = await open();
    for (let at = 0; at <= 20; at++) await trialsOf(`${at}`).save(strong);
    expect(JSON.parse(await readFile(file, 'utf8'))).toHaveLength(20);
    expect(await trialsOf('0').read()).toBeNull();
    expect(await trialsOf('20').read()).toEqual(strong);
  });

  it.each(['{"model', '{}', '[{"fitness":"superb"}]'])('starts anew from %s', async (text) => {
    const { file, trialsOf } = await open();
    await writeFile(file, text);
    expect(await trialsOf('a').read()).toBeNull();
    await trialsOf('a').save(weak);
    expect(await trialsOf('a').read()).toEqual(weak);
  });

  it('says what to do where it cannot be written', async () => {
    const file = join(await createDirectory(), 'nowhere', 'trials.json');
    const trials = createTrialFile({ file, key: 'a', model: 'openai:double', now: () => new Date() });
    await expect(trials.save(strong)).rejects.toThrow(
      /cannot be opened or written \(ENOENT\)\. Check the permissions/u,
    );
  });
});
