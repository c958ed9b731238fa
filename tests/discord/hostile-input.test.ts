import { describe, expect, it } from 'vitest';
import type { Run } from '../support/discord/run.ts';
import { hostileStrings } from '../support/hostile-strings.ts';
import { naughtyStrings } from '../support/naughty-strings.ts';
import { listHarm } from './support/list-harm.ts';
import { startDragoman } from './support/start-dragoman.ts';

const known = naughtyStrings();
const origin = known.length === 0 ? 'our own only: the others need ../shared' : 'known ones and our own';
/** Discord sends no text without a character that is seen, none longer, and no half characters. */
const strings = [...known, ...hostileStrings(20_240_907, 150)].filter(
  (text) => text.trim() !== '' && text.length <= 2_000 && text.isWellFormed(),
);
/** How many are under way at the same time. */
const AT_ONCE = 8;

async function forAll(
  texts: readonly string[],
  work: (text: string, index: number) => Promise<unknown>,
): Promise<void> {
  const waiting = [...texts.entries()];
  const take = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) await work(next[1], next[0]);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, take));
}

describe(`hostile strings given by people (${strings.length}, ${origin})`, () => {
  it('do no harm in questions, names of articles, pages and commands', async () => {
    const { app, discord, lines, guild, anna } = await startDragoman();
    const slots = (await app.commands())
      .filter(({ isHidden, audience }) => isHidden !== true && audience !== 'moderators')
      .flatMap(({ name, options }) =>
        options
          .filter(({ kind = 'text', choices }) => kind === 'text' && choices === undefined)
          .map((option) => ({
            name,
            option: option.name,
            needed: options.filter(({ isRequired }) => isRequired),
          })),
      );
    expect(slots.length).toBeGreaterThan(3);
    await forAll(strings, async (text, index) => {
      // Discord lets a client edit fifty answers a second: each string goes into one place, and each place gets many.
      const slot = slots[index % slots.length];
      if (slot === undefined) throw new Error('There is no place to put it.');
      const values = Object.fromEntries(slot.needed.map(({ name }) => [name, text]));
      await anna.runs(slot.name, { ...values, [slot.option]: text }, guild.channel).answer();
    });
    expect(listHarm({ discord, lines })).toEqual([]);
  }, 300_000);

  it('do no harm while they are typed', async () => {
    const { app, discord, lines, guild, anna } = await startDragoman();
    const completed = (await app.commands())
      .filter(({ isHidden, audience }) => isHidden !== true && audience !== 'moderators')
      .flatMap(({ name, options }) =>
        options
          .filter(({ complete }) => complete !== undefined)
          .map((option) => [name, option.name] as const),
      );
    expect(completed.length).toBeGreaterThan(0);
    await forAll(strings, async (text) => {
      for (const [command, option] of completed) await anna.completes(command, option, text, guild.channel);
    });
    expect(listHarm({ discord, lines })).toEqual([]);
  }, 300_000);

  it('do no harm as ids of buttons and menus, and run nothing', async () => {
    const { discord, lines, guild, anna } = await startDragoman();
    const answer = await anna.runs('/sources', {}, guild.channel).answer();
    const shapes = ['', '1:', '1~', '1:ask:question=', '1:settings:reset='];
    const ids = strings
      .filter((_, index) => index % 2 === 0)
      .map((text, index) => `${shapes[index % shapes.length]}${text}`);
    const forged = ids.map((id) => id.slice(0, 100)).filter((id) => id.trim() !== '' && id.isWellFormed());
    await forAll(forged, async (id, index) => {
      const run: Run = index % 2 === 0 ? anna.forges(answer, id) : anna.forges(answer, '1:menu', [id]);
      await run.answer();
    });
    expect(listHarm({ discord, lines })).toEqual([]);
  }, 300_000);

  it('do no harm in messages, names of people, channels and servers', async () => {
    const { discord, lines, guild, anna } = await startDragoman();
    const some = strings.filter((_, index) => index % 8 === 0);
    const answered = new Set<string>();
    await forAll(some, async (text, index) => {
      const odd = discord.addGuild({ name: text.slice(0, 100) });
      const person = discord.addUser(`p${index}`, { displayName: text.slice(0, 32) });
      odd.join(person, { nickname: text.slice(0, 32) });
      const channel = odd.addChannel(text.slice(0, 100));
      const said = person.says(channel, text, { mentionsBot: true });
      const reply = await person.awaits(channel, ({ replyTo }) => replyTo === said.id);
      answered.add(reply.id);
      const direct = person.says(person.direct, text);
      await person.awaits(person.direct, ({ replyTo }) => replyTo === direct.id);
    });
    expect(answered.size).toBe(some.length);
    const said = some.map((text) => anna.says(guild.channel, text));
    const menus = (discord.state.commands.get('global') ?? []).filter(({ type }) => type === 3);
    await forAll(
      said.map(({ id }) => id),
      async (id) => {
        for (const menu of menus) await anna.usesOn(id, menu.name).answer();
      },
    );
    expect(listHarm({ discord, lines })).toEqual([]);
  }, 300_000);
});
