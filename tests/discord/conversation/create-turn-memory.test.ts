import { describe, expect, it } from 'vitest';
import { createTurnMemory } from '../../../src/discord/conversation/create-turn-memory.ts';

const turn = (question: string) => ({ question, quoted: [] });

/** A memory of an hour, and the clock it goes by. */
function prepare(limits = {}) {
  let now = 0;
  const memory = createTurnMemory(() => now, { window: 60, most: 100, perConversation: 3, ...limits });
  return {
    ...memory,
    wait: (minutes: number) => {
      now += minutes;
    },
    say: (messageId: string, previousId: string | null = null, channelId = 'c') =>
      memory.remember({ messageId, previousId, channelId, turn: turn(messageId) }),
  };
}

describe('createTurnMemory', () => {
  it('follows a chain back, and leaves others alone', () => {
    const { say, chain, previous } = prepare();
    say('one');
    say('other');
    say('two', 'one');
    say('three', 'two');
    expect(chain('three')).toEqual(['one', 'two', 'three'].map(turn));
    expect(chain('other')).toEqual([turn('other')]);
    expect(chain('unknown')).toEqual([]);
    expect([previous('three'), previous('one'), previous('unknown')]).toEqual(['two', null, null]);
  });

  it('goes back only so far', () => {
    const { say, chain } = prepare();
    say('1');
    for (let index = 2; index <= 9; index++) say(`${index}`, `${index - 1}`);
    expect(chain('9')).toEqual(['7', '8', '9'].map(turn));
  });

  it('comes to an end where a chain goes round in a circle', () => {
    const { say, chain } = prepare();
    say('one', 'two');
    say('two', 'one');
    expect(chain('two')).toHaveLength(3);
  });

  it('knows the last answer in a channel', () => {
    const { say, latest } = prepare();
    say('one', null, 'a');
    say('two', null, 'b');
    say('three', null, 'a');
    expect([latest('a'), latest('b'), latest('c')]).toEqual(['three', 'two', null]);
  });

  it('forgets after a while', () => {
    const { say, chain, latest, wait } = prepare();
    say('one');
    wait(40);
    say('two', 'one');
    wait(30);
    expect(chain('two')).toEqual([turn('two')]);
    wait(31);
    expect(chain('two')).toEqual([]);
    expect(latest('c')).toBeNull();
  });

  it('keeps only so many, the latest', () => {
    const { say, chain } = prepare({ most: 2 });
    for (const id of ['one', 'two', 'three']) say(id);
    expect(['one', 'two', 'three'].map((id) => chain(id).length)).toEqual([0, 1, 1]);
  });

  it('replaces what a message showed before', () => {
    const { remember, say, chain } = prepare();
    say('one');
    remember({ messageId: 'one', previousId: null, channelId: 'c', turn: turn('changed') });
    expect(chain('one')).toEqual([turn('changed')]);
  });
});
