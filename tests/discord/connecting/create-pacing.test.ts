import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createPacing, PAUSES } from '../../../src/discord/connecting/create-pacing.ts';
import { UnreachableError } from '../../../src/discord/connecting/unreachable-error.ts';
import { createLog } from '../../../src/discord/logging/create-log.ts';

const MINUTE = 60_000;

describe('pacing', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  const prepare = (random = () => 0.5) => {
    const lines: [level: string, text: string, failures?: unknown][] = [];
    const write = (line: string) => {
      const { level, msg, failures } = JSON.parse(line);
      lines.push(failures === undefined ? [level, msg] : [level, msg, failures]);
    };
    const log = createLog({ level: 'debug', stream: { write }, secrets: [] });
    return { lines, pacing: createPacing({ pauses: PAUSES, random, log }) };
  };
  type Pacing = ReturnType<typeof prepare>['pacing'];
  /** How long each try waits where all of them fail, in seconds. */
  const pausesOf = async (pacing: Pacing, count: number, name = 'one') => {
    const pauses: number[] = [];
    for (let number = 0; number < count; number += 1) {
      const before = performance.now();
      const turn = pacing.turn(name);
      await vi.advanceTimersToNextTimerAsync();
      await turn;
      pauses.push(Math.round((performance.now() - before) / 10) / 100);
      pacing.failed(name, new Error('refused'));
    }
    return pauses;
  };

  it('lets the first try begin at once, and doubles the pause up to a minute and a half', async () => {
    const { pacing } = prepare();
    expect(await pausesOf(pacing, 10)).toEqual([0, 1, 2, 4, 8, 16, 32, 64, 90, 90]);
  });

  it('waits half as long or half as long again, by chance', async () => {
    expect(await pausesOf(prepare(() => 0).pacing, 4)).toEqual([0, 0.5, 1, 2]);
    expect(await pausesOf(prepare(() => 1).pacing, 4)).toEqual([0, 1.5, 3, 6]);
  });

  it('tells how many tries in a row have failed', async () => {
    const { pacing } = prepare();
    await pausesOf(pacing, 3);
    const turn = pacing.turn('one');
    await vi.advanceTimersByTimeAsync(MINUTE);
    expect(await turn).toBe(3);
  });

  it('says once that Discord cannot be reached, and once that it can again', async () => {
    const { pacing, lines } = prepare();
    await pausesOf(pacing, 1);
    expect(lines).toEqual([]);
    await pausesOf(pacing, 4);
    expect(lines).toEqual([['warn', 'Discord cannot be reached: trying again']]);
    pacing.stands('one');
    pacing.stands('one');
    expect(lines.slice(1)).toEqual([['info', 'Discord can be reached again', 4]]);
  });

  it('says nothing where a connection that stood is there again at the first try', async () => {
    const { pacing, lines } = prepare();
    for (let times = 0; times < 3; times += 1) {
      await pausesOf(pacing, 1);
      pacing.stands('one');
    }
    expect(lines).toEqual([]);
  });

  it('begins anew after a connection that stood for a minute, and not after a shorter one', async () => {
    const { pacing } = prepare();
    await pausesOf(pacing, 4);
    pacing.stands('one');
    await vi.advanceTimersByTimeAsync(MINUTE - 1);
    expect(await pausesOf(pacing, 1)).toEqual([8]);
    pacing.stands('one');
    await vi.advanceTimersByTimeAsync(MINUTE);
    expect(await pausesOf(pacing, 2)).toEqual([0, 1]);
  });

  it('paces each connection by itself', async () => {
    const { pacing } = prepare();
    // Both say when to give up; that timer is never the next here.
    expect(await pausesOf(pacing, 3, 'one')).toEqual([0, 1, 2]);
    expect(await pausesOf(pacing, 3, 'other')).toEqual([0, 1, 2]);
  });

  it('gives up after a quarter of an hour, and says what to do', async () => {
    const { pacing } = prepare();
    let given: UnreachableError | undefined;
    void pacing.givenUp.then((error) => {
      given = error;
    });
    await pausesOf(pacing, 2);
    await vi.advanceTimersByTimeAsync(15 * MINUTE - 1_000 - 1);
    expect(given).toBeUndefined();
    await vi.advanceTimersByTimeAsync(1);
    expect(given).toBeInstanceOf(UnreachableError);
    expect(given?.message).toMatch(
      /for 15 minutes\. Look at https:\/\/discordstatus\.com.* DISCORD_API_URL/u,
    );
    expect(given?.cause).toMatchObject({ message: 'refused' });
  });

  it('gives up nothing while anything else stands, or once it stands again', async () => {
    const { pacing } = prepare();
    let isGiven = false;
    void pacing.givenUp.then(() => {
      isGiven = true;
    });
    pacing.stands('other');
    await pausesOf(pacing, 2);
    await vi.advanceTimersByTimeAsync(40 * MINUTE);
    expect(isGiven).toBe(false);
    pacing.stands('one');
    await vi.advanceTimersByTimeAsync(40 * MINUTE);
    expect(isGiven).toBe(false);
  });

  it('lets nothing be tried once it has ended, and leaves no timer behind', async () => {
    const { pacing } = prepare();
    await pausesOf(pacing, 2);
    let turns = 0;
    const count = () => {
      turns += 1;
    };
    void pacing.turn('one').then(count);
    pacing.end();
    void pacing.turn('one').then(count);
    expect(vi.getTimerCount()).toBe(0);
    await vi.advanceTimersByTimeAsync(40 * MINUTE);
    expect(turns).toBe(0);
  });
});
