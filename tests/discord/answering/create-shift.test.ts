import { describe, expect, it } from 'vitest';
import { createShift } from '../../../src/discord/answering/create-shift.ts';

const LONG = 60_000;

describe('createShift', () => {
  it('waits for what is under way, begins nothing new, and gives nothing up that ends in time', async () => {
    const shift = createShift();
    const { promise, resolve } = Promise.withResolvers<void>();
    shift.add(promise);
    const ended = shift.end({ finishing: LONG, telling: LONG });
    expect(shift.isOver()).toBe(true);
    expect(shift.signal.aborted).toBe(false);
    resolve();
    await ended;
  });

  it('gives up what does not end in time, and leaves it a while to say so', async () => {
    const shift = createShift();
    const told: string[] = [];
    const { promise, resolve } = Promise.withResolvers<void>();
    shift.signal.addEventListener('abort', () => {
      told.push('given up');
      resolve();
    });
    shift.add(promise);
    await shift.end({ finishing: 1, telling: LONG });
    expect(told).toEqual(['given up']);
  });

  it('ends even where something never does', async () => {
    const shift = createShift();
    shift.add(Promise.withResolvers<void>().promise);
    await shift.end({ finishing: 1, telling: 1 });
    expect(shift.signal.aborted).toBe(true);
  });
});
