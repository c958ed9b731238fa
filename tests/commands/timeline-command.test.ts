import { describe, expect, it } from 'vitest';
import type { CommandValues, Place } from '../../src/commands/command.ts';
import { parseSpan } from '../../src/commands/parse-span.ts';
import { createTimelineCommand } from '../../src/commands/timeline-command.ts';
import { replyText } from '../../src/replies/reply-text.ts';
import { createActorLibrary } from '../support/create-actor-library.ts';
import { createActorParts } from '../support/create-actor-parts.ts';
import { createContext } from '../support/create-context.ts';
import { createDoubleCiting } from '../support/create-double-citing.ts';

const server: Place = { serverId: '7', channelId: '8', userId: '9' };
const days = Array.from({ length: 10 }, (_, index) => `Ada Lunn spoke on May ${index + 1}, 2024.`);

async function prepare() {
  const library = await createActorLibrary([
    { id: 'post', title: 'Speeches', outlet: 'Harbour Post', published: '2024-05-20', parts: days },
    {
      id: 'old',
      published: '2024-05-20',
      parts: ['Captain Ann Ray sang on 2 April 2024.', 'Mayor Tom Ray sang on 3 April 2024.'],
    },
  ]);
  const { readTimeline, timelinePainter } = createDoubleCiting(library);
  const { reader } = createActorParts(library);
  return createTimelineCommand({ actors: reader, read: readTimeline, painter: timelinePainter });
}

const run = async (values: CommandValues, place: Place | null = null) =>
  (await prepare()).run(createContext({ place }), values);

describe('/timeline', () => {
  it('shows a picture and the sentences word for word, with dates as written and reckoned', async () => {
    const reply = await run({ actor: 'Lunn', to: '2024-05-02' });
    expect(reply.blocks[1]).toMatchObject({ kind: 'image', name: 'timeline.png' });
    const text = replyText(reply);
    expect(text).toContain(
      '1 May 2024 — Harbour Post reports:\n> Ada Lunn spoke on May 1, 2024.\n[1] as written: “May 1, 2024”, paragraph 1, post#1',
    );
    expect(text).toContain('- [1][2] Speeches — Harbour Post, 20 May 2024');
    expect(text).not.toContain('May 3, 2024');
  });

  it('turns pages', async () => {
    const first = await run({});
    expect(first.blocks.filter(({ kind }) => kind === 'quote')).toHaveLength(8);
    const [next] = first.actions ?? [];
    expect(next).toMatchObject({ command: 'timeline', values: { page: '2' } });
    const second = await run(next?.values ?? {});
    expect(second.blocks.filter(({ kind }) => kind === 'quote')).toHaveLength(4);
    expect(await run({ page: '3' })).toMatchObject({ tone: 'error' });
  });

  it('asks who is meant, and leads back to the timeline', async () => {
    const { actions } = await run({ actor: 'Ray', from: '2024' });
    expect(actions?.map(({ command, values }) => [command, values['from']])).toEqual([
      ['timeline', '2024'],
      ['timeline', '2024'],
    ]);
  });

  it('is for the person alone, who may post it', async () => {
    const command = await prepare();
    expect(command.isPrivate?.({})).toBe(true);
    const { actions } = await command.run(createContext({ place: server }), { actor: 'Lunn' });
    expect(command.isPrivate?.(actions?.[0]?.values ?? {})).toBe(false);
  });

  it.each([
    [{ actor: 'Nobody' }, 'Nobody called “Nobody”'],
    [{ from: 'yesteryear' }, '“yesteryear” names no time.'],
    [{ to: 'x' }, '“x” names no time.'],
    [{ from: '2030' }, 'No article names a date in this time.'],
  ])('says what is wrong with %j', async (values, said) => {
    expect(replyText(await run(values))).toContain(said);
  });
});

describe('parseSpan', () => {
  const now = new Date('2024-10-01T12:00:00Z');
  it.each([
    ['2023', '2023-01-01', '2024-01-01'],
    ['2023-12', '2023-12-01', '2024-01-01'],
    ['2023-10-31', '2023-10-31', '2023-11-01'],
    ['October 2023', '2023-10-01', '2023-11-01'],
    ['7 October 2023', '2023-10-07', '2023-10-08'],
  ])('reads %s', (typed, from, to) => {
    const span = parseSpan(typed, now);
    expect([span?.from, span?.to]).toEqual([Date.parse(from), Date.parse(to)]);
  });
});
