import { describe, expect, it } from 'vitest';
import { createPhraseTable } from '../../src/retrieval/phrase-groups.ts';
import type { Query } from '../../src/retrieval/query.ts';
import { readQuestion } from '../../src/retrieval/read-question.ts';
import { createDoubleLexicon } from '../support/create-double-lexicon.ts';
import { createSearchable } from '../support/create-searchable.ts';

const articles = [
  {
    id: 'ferry',
    title: 'Ferry inquiry opens',
    parts: [
      'The inquiry into the sinking of the ferry Aurora heard Captain Ana Ruiz on Monday.',
      'Officials of the Harbour Board said that Ruiz had warned them. The ceasefire between the unions held.',
    ],
  },
];

async function match(question: string, parts: Parameters<typeof createSearchable>[1] = {}): Promise<Query> {
  const { searcher } = await createSearchable(articles, parts);
  const found = await searcher.search(readQuestion(question, new Date('2024-05-06')), { passages: 5 });
  return found.query;
}

const findingsOf = ({ words }: Query) =>
  Object.fromEntries(words.map(({ word, finding }) => [word.text, finding]));

describe('matchQuestion', () => {
  it('finds words in any form, and says which are missing', async () => {
    expect(findingsOf(await match('Did the inquiries follow sinkings of volcanoes?'))).toEqual({
      inquiries: 'found',
      follow: 'missing',
      sinkings: 'found',
      volcanoes: 'missing',
    });
  });

  it('finds a compound written in another way', async () => {
    expect(findingsOf(await match('cease-fire'))['ceasefire']).toBe('found');
  });

  it('finds words by another name', async () => {
    const phrases = createPhraseTable([{ phrases: ['port authority', 'harbour board'], share: 0.9 }]);
    expect(findingsOf(await match('what did the port authority say', { phrases }))).toEqual({
      port: 'related',
      authority: 'related',
      say: 'missing',
    });
  });

  it('finds words by the dictionary', async () => {
    const lexicon = createDoubleLexicon({ probe: { synonyms: ['inquiry'] } });
    expect(findingsOf(await match('probe', { lexicon }))).toEqual({ probe: 'related' });
  });

  it('corrects what is spelt wrong, and does not call it found', async () => {
    const query = await match('aurroa inquery');
    expect(findingsOf(query)).toEqual({ aurroa: 'corrected', inquery: 'corrected' });
    expect(query.words.map(({ corrections }) => corrections[0])).toEqual(['aurora', 'inquiry']);
  });

  it('takes a well-known name for another spelling of one that the library has, where a letter differs', async () => {
    const frequency = { rankOf: () => 20_000 };
    const query = await match('what did captain ruizz say about the werry aurora', { frequency });
    expect(findingsOf(query)).toMatchObject({ ruizz: 'corrected', werry: 'missing' });
  });

  it('does not correct English words that the library lacks', async () => {
    const lexicon = createDoubleLexicon({ fury: {} });
    expect(findingsOf(await match('fury', { lexicon }))).toEqual({ fury: 'missing' });
  });

  it('counts words that frame the question half', async () => {
    const { words } = await match('Which article reported the sinking?');
    expect(words.map(({ word, search }) => [word.text, search.weight])).toEqual([
      ['article', 0.5],
      ['reported', 0.5],
      ['sinking', 1],
    ]);
  });

  it.each([
    ['What did Captain Ana Ruiz say?', ['Captain Ana Ruiz']],
    ['what did ana ruiz tell the harbour board', ['ana ruiz', 'harbour board']],
    ['Did Ruiz meet Carla Mendes on Monday?', ['Ruiz', 'Carla Mendes']],
    ['Who is Okonkwo?', ['Okonkwo']],
    ['How many ferries sank?', []],
    ['FERRY INQUIRY WARNED UNIONS', []],
    ['Sinking Of The Ferry Heard By Inquiry', []],
  ])('finds the names in "%s"', async (question, names) => {
    expect((await match(question)).names.map(({ text }) => text)).toEqual(names);
  });

  it('searches by each part of a question that has several', async () => {
    const { pieces } = await match('Who heard Captain Ruiz, and what was the sinking of the ferry Aurora?');
    expect(pieces).toHaveLength(2);
  });

  it('counts the words of a date half: an article tells its own date in another way', async () => {
    const { words } = await match('What did the inquiry hear on 6 June 2024, and who spoke on Monday?');
    const weights = words.map(({ word, search }) => [word.text, search.weight] as const);
    expect(weights.filter(([word]) => ['6', 'june', '2024', 'inquiry'].includes(word))).toEqual([
      ['inquiry', 1],
      ['6', 0.5],
      ['june', 0.5],
      ['2024', 0.5],
    ]);
  });

  it('gives each part of a question its own dates', async () => {
    const { pieces } = await match(
      'Did the ferry inquiry hear Ruiz on 5 May 2024, while the Harbour Board officials spoke on 9 May 2024?',
    );
    expect(pieces.map(({ dates }) => dates.map(({ text }) => text))).toEqual([
      ['on 5 May 2024'],
      ['on 9 May 2024'],
    ]);
  });
});
