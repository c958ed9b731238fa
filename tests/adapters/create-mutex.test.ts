import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { createMutex } from '../../src/adapters/create-mutex.ts';

describe('createMutex', () => {
  it('runs one piece of work after the other, in order', async () => {
    const inTurn = createMutex();
    const events: string[] = [];
    const work = (name: string, turns: number) => async () => {
      events.push(`${name} begins`);
      for (let turn = 0; turn < turns; turn++) await setImmediate();
      events.push(`${name} ends`);
      return name;
    };
    expect(await Promise.all([inTurn(work('a', 3)), inTurn(work('b', 0)), inTurn(work('c', 1))])).toEqual([
      'a',
      'b',
      'c',
    ]);
    expect(events).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends']);
  });

  it('goes on after work that fails, whose failure is its own', async () => {
    const inTurn = createMutex();
    const failing = inTurn(() => Promise.reject(new Error('failed')));
    const next = inTurn(async () => 'next');
    await expect(failing).rejects.toThrow('failed');
    expect(await next).toBe('next');
  });
});
