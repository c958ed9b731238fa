import { describe, expect, it } from 'vitest';
import { resolveWord } from '../../../src/adapters/word-vectors/resolve-word.ts';

const known = new Set([
  'israel',
  'not',
  'will',
  'can',
  'do',
  'they',
  'obrien',
  'hostage',
  'release',
  'cease-fire',
  'fire',
  'email',
  'brien',
]);
const find = (word: string) => (known.has(word) ? word : undefined);

describe('resolveWord', () => {
  it.each([
    ['hostage', ['hostage']],
    ['cease-fire', ['cease-fire']],
    ["israel's", ['israel']],
    ["they'll", ['they']],
    ["don't", ['do', 'not']],
    ["won't", ['will', 'not']],
    ["can't", ['can', 'not']],
    ["o'brien", ['obrien']],
    ["o'brien's", ['obrien']],
    ['e-mail', ['email']],
    ['hostage-release', ['hostage', 'release']],
    ["hostage-release's", ['hostage', 'release']],
    ['post-cease-fire', ['fire']],
    ['zzyzxq', []],
    ['zz-yzxq', []],
    ["n't", ['not']],
    ["'", []],
  ])('takes %j for %j', (word, parts) => {
    expect(resolveWord(word, find)).toEqual(parts);
  });
});
