import { describe, expect, it } from 'vitest';
import { createTally } from '../../src/ingest/create-tally.ts';

function begin() {
  const advanced: (readonly [string, number])[] = [];
  const tally = createTally({
    advance: (path, passages) => advanced.push([path, passages]),
    correct: () => {
      throw new Error('Files were not expected to be corrected.');
    },
  });
  return { tally, advanced };
}

const file = { path: '/in/a.txt', realPath: '/store/a.txt', root: '/in' };

describe('createTally', () => {
  it('counts what came of each article and tells how many passages were saved', () => {
    const { tally, advanced } = begin();
    tally.note(file, { kind: 'added', passages: 3 });
    tally.note(file, { kind: 'changed', passages: 2 });
    tally.note(file, { kind: 'unchanged' });
    tally.note(file, { kind: 'duplicate', id: 'b', duplicateOf: 'a' });
    expect(tally.result()).toEqual({
      added: 1,
      changed: 1,
      unchanged: 1,
      failed: [],
      duplicates: [{ path: '/in/a.txt', id: 'b', duplicateOf: 'a' }],
    });
    expect(advanced.map(([, passages]) => passages)).toEqual([3, 2, 0, 0]);
  });

  it('counts a failure once, though it is met again when the file is read for the second time', () => {
    const { tally, advanced } = begin();
    const failure = { kind: 'failed', path: '/in/a.txt:3', error: 'broken' } as const;
    tally.note(file, failure);
    tally.note(file, failure);
    tally.note(file, { ...failure, path: '/in/a.txt:4' });
    expect(tally.result().failed).toEqual([
      { path: '/in/a.txt:3', error: 'broken' },
      { path: '/in/a.txt:4', error: 'broken' },
    ]);
    expect(advanced).toHaveLength(2);
  });

  it('knows files in which something has failed by their real path', () => {
    const { tally } = begin();
    tally.note(file, { kind: 'failed', path: '/in/a.txt', error: 'broken' });
    tally.fail({ path: '/in/b.txt', error: 'missing' });
    expect(tally.hasFailed('/store/a.txt')).toBe(true);
    expect(tally.hasFailed('/in/b.txt')).toBe(false);
    expect(tally.result().failed).toHaveLength(2);
  });
});
