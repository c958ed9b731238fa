import { describe, expect, it } from 'vitest';
import { createNameSense } from '../../src/conversation/create-name-sense.ts';
import { createSearchable } from '../support/create-searchable.ts';

async function openSense() {
  const { searcher } = await createSearchable([
    {
      id: 'ferry',
      parts: [
        'The ferry company of Claire Dufresne shut the volcano line. Weather, said Petrescu, was to blame.',
        'Coastline Ferries agreed. Petrescu said so again, and Dufresne said nothing.',
      ],
    },
  ]);
  return createNameSense({
    searcher,
    curated: {
      actors: [
        { name: 'Hamas', kind: 'armed_group', aliases: [] },
        { name: 'John Kirby', kind: 'person', aliases: ['Kirby'] },
        { name: 'Rafah', kind: 'place', aliases: [] },
      ],
    },
  });
}

describe('createNameSense', () => {
  it('finds names in questions, however they are typed, as they stand there', async () => {
    const { findInQuestion } = await openSense();
    const names = await findInQuestion('what did petrescu say to Claire Dufresne about Hamas?');
    expect(names).toEqual([
      { text: 'petrescu', start: 9, kind: 'person' },
      { text: 'Claire Dufresne', start: 25, kind: 'woman' },
      { text: 'Hamas', start: 47, kind: 'group' },
    ]);
  });

  it('knows by the articles whether a surname is a woman’s', async () => {
    const { findInQuestion } = await openSense();
    expect(await findInQuestion('What did Dufresne say?')).toMatchObject([
      { text: 'Dufresne', kind: 'woman' },
    ]);
  });

  it('finds no names where nothing is asked', async () => {
    const { findInQuestion } = await openSense();
    expect(await findInQuestion('  ')).toEqual([]);
  });

  it('finds names in quotes by their capitals, without titles, dates and beginnings of sentences', async () => {
    const { findInQuote } = await openSense();
    const names = findInQuote(
      'The meeting was on Monday. Nobody came, Secretary of State Antony Blinken said.\nOrrin is near Rafah, said Anneke de Wit of Lindmark University Hospital.',
    );
    expect(names.map(({ text, kind }) => [text, kind])).toEqual([
      ['Antony Blinken', 'man'],
      ['Orrin', null],
      ['Rafah', 'place'],
      ['Anneke de Wit', 'person'],
      ['Lindmark University Hospital', 'group'],
    ]);
  });
});
