import { describe, expect, it } from 'vitest';
import type { LibraryActor } from '../../src/actors/directory/library-actor.ts';
import { createArticleReader } from '../../src/answers/create-article-reader.ts';
import { createTimelineReader, type TimelineWish } from '../../src/timeline/create-timeline-reader.ts';
import { toPaintedEvents } from '../../src/timeline/to-painted-events.ts';
import { createActorLibrary } from '../support/create-actor-library.ts';
import { createActorParts } from '../support/create-actor-parts.ts';

const everything: TimelineWish = { actor: null, from: null, to: null };

async function prepare() {
  const library = await createActorLibrary([
    {
      id: 'post',
      outlet: 'Harbour Post',
      published: '2024-05-07',
      parts: [
        'Mayor Ada Lunn opened the bridge on Monday. In January the old bridge had been shut.',
        'Captain Bo Ray sailed on May 3, 2024, and came back on May 5. He will sail again on Friday.',
        { kind: 'caption', text: 'The bridge on Monday' },
      ],
    },
    { id: 'note', published: null, parts: ['Ada Lunn was elected on 9 June 2021. She spoke on Monday.'] },
  ]);
  const actors = createActorParts(library).reader;
  const find = async (name: string): Promise<LibraryActor> => {
    const match = (await actors.read(null)).find(name);
    if (match.kind !== 'found') throw new Error(`${name} is not there.`);
    return match.actor;
  };
  return { read: createTimelineReader({ library, reader: createArticleReader(library) }), find };
}

describe('createTimelineReader', () => {
  it('reads every dated sentence, the earliest first, under each date on which something happened, word for word', async () => {
    const { read } = await prepare();
    const events = await read(everything);
    expect(
      events.map(({ from, written, quote }) => [
        new Date(from).toISOString().slice(0, 10),
        written,
        quote.text,
      ]),
    ).toEqual([
      ['2021-06-09', 'on 9 June 2021', 'Ada Lunn was elected on 9 June 2021.'],
      ['2024-01-01', 'January', 'In January the old bridge had been shut.'],
      ['2024-05-03', 'May 3, 2024', 'Captain Bo Ray sailed on May 3, 2024, and came back on May 5.'],
      ['2024-05-05', 'May 5', 'Captain Bo Ray sailed on May 3, 2024, and came back on May 5.'],
      ['2024-05-06', 'on Monday', 'Mayor Ada Lunn opened the bridge on Monday.'],
    ]);
  });

  it('keeps to an actor', async () => {
    const { read, find } = await prepare();
    const events = await read({ ...everything, actor: await find('Lunn') });
    expect(events.map(({ quote }) => quote.text)).toEqual([
      'Ada Lunn was elected on 9 June 2021.',
      'Mayor Ada Lunn opened the bridge on Monday.',
    ]);
  });

  it('keeps to a time', async () => {
    const { read } = await prepare();
    const from = Date.UTC(2024, 0, 15);
    const to = Date.UTC(2024, 4, 6);
    const events = await read({ ...everything, from, to });
    expect(events.map(({ written }) => written)).toEqual(['January', 'May 3, 2024', 'May 5']);
  });

  it('stops when nobody waits any longer', async () => {
    const { read } = await prepare();
    await expect(read({ ...everything, signal: AbortSignal.abort() })).rejects.toThrow();
  });
});

describe('toPaintedEvents', () => {
  it('tells the time between what lies far apart', async () => {
    const { read } = await prepare();
    const gaps = toPaintedEvents(await read(everything)).map(({ when, gap }) => [when, gap]);
    expect(gaps).toEqual([
      ['9 June 2021', null],
      ['January 2024', '3 years later'],
      ['3 May 2024', '4 months later'],
      ['5 May 2024', null],
      ['6 May 2024', null],
    ]);
  });
});
