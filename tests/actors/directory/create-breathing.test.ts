import { describe, expect, it } from 'vitest';
import { createBreathing } from '../../../src/actors/directory/create-breathing.ts';

describe('createBreathing', () => {
  it('lets others have their turn when they have waited for long enough, and only then', async () => {
    let ms = 0;
    const breathe = createBreathing(() => ms);
    ms = 5;
    expect(breathe()).toBeUndefined();
    ms = 20;
    let hadTurn = false;
    setImmediate(() => {
      hadTurn = true;
    });
    await breathe();
    expect(hadTurn).toBe(true);
    ms = 25;
    expect(breathe()).toBeUndefined();
  });
});
