import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { applyMutation } from './apply-mutation.ts';
import { mutationList } from './mutation.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const mutations = mutationList.parse(
  JSON.parse(readFileSync(`${root}tests/mutations/mutations.json`, 'utf8')),
);

describe('the mutations that `npm run mutate` makes', () => {
  it.each(mutations)('still have their line, and their tests: $promise', (mutation) => {
    const source = readFileSync(root + mutation.file, 'utf8');
    expect(applyMutation(source, mutation)).not.toBe(source);
    for (const test of mutation.tests) expect(existsSync(root + test), test).toBe(true);
  });

  it.each([
    ['is gone', 'const limit = 4;'],
    ['stands twice', 'const limit = 3;\nconst limit = 3;'],
  ])('say what to do where their line %s', (_, source) => {
    const mutation = { promise: 'Few', file: 'src/a.ts', find: 'limit = 3', replace: '', tests: [] };
    expect(() => applyMutation(source, mutation)).toThrow(
      /times in src\/a\.ts instead of once\. Put right "find"/u,
    );
  });
});
