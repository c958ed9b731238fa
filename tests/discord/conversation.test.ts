import { describe, expect, it } from 'vitest';
import type { User } from '../support/discord/create-user.ts';
import { listHarm } from './support/list-harm.ts';
import { type Dragoman, startDragoman } from './support/start-dragoman.ts';

const FIRST = 'What did John Kirby say about the negotiations?';
const NEXT = 'And when did he say it?';
const QUOTED = 'nothing is negotiated until everything is negotiated';

interface Said {
  readonly in: string;
  readonly text: string;
  readonly replyTo?: string;
}

describe('a conversation', () => {
  /** Writes, and waits for what is answered, and until that has been noted. */
  const talk = async ({ lines, hasAnswered }: Dragoman, person: User, said: Said) => {
    const answered = lines.filter(({ msg }) => msg === 'answered').length;
    const { id } = person.says(said.in, said.text, { mentionsBot: true, ...said });
    const answer = await person.awaits(said.in, ({ replyTo }) => replyTo === id);
    await hasAnswered(answered + 1);
    return answer;
  };
  /** That a question was understood by the one before it. */
  const isUnderstood = (text: string) => /Kirby/u.test(text) && !/nobody|does not say who/iu.test(text);

  it('goes on in replies, in direct messages and in threads, and not from one place to another', async () => {
    // What counting words leaves open would show Kirby anywhere.
    const dragoman = await startDragoman({}, { READER: 'builtin' });
    const { guild, anna } = dragoman;
    const places = [guild.addThread(guild.channel), anna.direct];
    for (const place of places) {
      expect((await talk(dragoman, anna, { in: place, text: FIRST })).text).toContain(QUOTED);
      expect((await talk(dragoman, anna, { in: place, text: NEXT })).text).toMatch(/Kirby/u);
    }
    const first = await talk(dragoman, anna, { in: guild.channel, text: FIRST });
    expect((await talk(dragoman, anna, { in: guild.channel, text: NEXT, replyTo: first.id })).text).toMatch(
      /Kirby/u,
    );
    const cold = guild.addChannel('elsewhere');
    expect(isUnderstood((await talk(dragoman, anna, { in: cold, text: NEXT })).text)).toBe(false);
    expect(listHarm(dragoman)).toEqual([]);
  });

  it('goes on after a restart, from what stands in the channel', async () => {
    const dragoman = await startDragoman();
    const { guild, anna } = dragoman;
    const first = await talk(dragoman, anna, { in: guild.channel, text: FIRST });
    const again = await dragoman.restart();
    const second = await talk({ ...dragoman, ...again }, anna, {
      in: guild.channel,
      text: NEXT,
      replyTo: first.id,
    });
    expect(second.text).toMatch(/Kirby/u);
    expect(listHarm(again)).toEqual([]);
  });

  it('moves into a thread of its own at the press of a button, once', async () => {
    const dragoman = await startDragoman();
    const { discord, guild, anna } = dragoman;
    const answer = await anna.runs('/ask', { question: FIRST }, guild.channel).answer();
    await anna.clicks(answer, 'Continue in a thread').answer();
    const thread = [...discord.state.channels.values()].find(({ type }) => type === 11);
    expect(thread?.name).toBe(FIRST);
    if (thread === undefined) throw new Error('There is no thread.');
    expect(anna.sees(thread.id)[0]?.text).toMatch(/mention me/u);
    expect((await talk(dragoman, anna, { in: thread.id, text: NEXT })).text).toMatch(/Kirby/u);
    const again = await anna.clicks(answer, 'Continue in a thread').answer();
    expect(again.isEphemeral).toBe(true);
    expect(listHarm(dragoman)).toEqual([]);
  });

  it('does not answer what is not meant for it', async () => {
    const dragoman = await startDragoman();
    const { discord, guild, anna } = dragoman;
    anna.says(guild.channel, FIRST);
    await talk(dragoman, anna, { in: guild.channel, text: FIRST });
    const own = anna.sees(guild.channel).filter(({ authorId }) => authorId === discord.applicationId);
    expect(own).toHaveLength(1);
  });
});
