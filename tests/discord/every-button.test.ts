import { expect, it } from 'vitest';
import type { SeenMessage } from '../support/discord/seen-message.ts';
import { listHarm } from './support/list-harm.ts';
import { sampleValues } from './support/sample-values.ts';
import { startDragoman } from './support/start-dragoman.ts';

/** More would show nothing new. */
const MOST_PRESSES = 150;

it('answers every command, with each of its options, and whatever its buttons and menus lead to', async () => {
  const { app, discord, lines, guild, anna } = await startDragoman();
  const other = discord.addGuild({ name: 'Where things are set' });
  const chief = discord.addUser('chief');
  other.join(chief, { isModerator: true });
  const waiting: SeenMessage[] = [];
  const seen = new Set<string>();
  const faults: unknown[] = [];
  const judge = (what: string, message: SeenMessage) => {
    if (message.text.trim() === '') faults.push([what, 'is empty']);
    if (
      /That did not work|went wrong/u.test(message.text) &&
      !/There is no page|can be read|Nobody is named yet|Something is missing/u.test(message.text)
    )
      faults.push([what, message.text]);
    if (message.pings.length > 0) faults.push([what, 'notifies', message.pings]);
    waiting.push(message);
  };

  let runs = 0;
  for (const command of await app.commands()) {
    if (command.isHidden === true) continue;
    const [person, channel] =
      command.audience === 'moderators' ? [chief, other.channel] : [anna, guild.channel];
    for (const values of await sampleValues(command)) {
      runs += 1;
      judge(
        `/${command.name} ${JSON.stringify(values)}`,
        await person.runs(command.name, values, channel).answer(),
      );
    }
  }

  const said = anna.says(guild.channel, 'Kirby said “nothing is negotiated until everything is negotiated.”');
  const menus = (discord.state.commands.get('global') ?? []).filter(({ type }) => type === 3);
  for (const { name } of menus) {
    for (const { id } of [said, ...waiting.slice(0, 2)]) {
      runs += 1;
      judge(`${name} on ${id}`, await anna.usesOn(id, name).answer());
    }
  }

  let presses = 0;
  for (
    let message = waiting.shift();
    message !== undefined && presses < MOST_PRESSES;
    message = waiting.shift()
  ) {
    for (const link of linksOf(message)) {
      if (seen.has(link.id)) continue;
      seen.add(link.id);
      presses += 1;
      const answer = await anna[link.press](message, link.label).answer();
      judge(`“${link.label}” (${link.id})`, answer);
      // What was pressed has changed: the rest of it is looked at as it is now.
      if (answer.id === message.id) break;
    }
  }

  expect(faults).toEqual([]);
  expect(runs).toBeGreaterThan(8);
  expect(presses).toBeGreaterThan(20);
  expect(menus.length).toBeGreaterThan(0);
  expect(listHarm({ discord, lines })).toEqual([]);
}, 300_000);

/** What can be pressed or chosen. */
function linksOf({ buttons, menus }: SeenMessage) {
  return [
    ...buttons.flatMap(({ label, customId }) =>
      customId === null ? [] : [{ label, id: customId, press: 'clicks' as const }],
    ),
    ...menus.flatMap(({ options }) =>
      options.map(({ label, value }) => ({ label, id: value, press: 'chooses' as const })),
    ),
  ];
}
