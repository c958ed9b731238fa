import { describe, expect, it } from 'vitest';
import { readDatedDeeds } from '../../src/deeds/read-dated-deeds.ts';

/** Each dated verb with the first day of its time: `sail 2024-05-03`. */
const read = (sentence: string, published: string | null = '2024-05-07') =>
  readDatedDeeds(sentence, published).map(
    ({ deed, date }) => `${deed.verb} ${new Date(date.from).toISOString().slice(0, 10)}`,
  );

describe('readDatedDeeds', () => {
  it.each<[sentence: string, dated: readonly string[]]>([
    [
      'Captain Ray sailed on May 3, 2024, and came back on May 5.',
      ['sail 2024-05-03', 'come back 2024-05-05'],
    ],
    ['On Thursday, before flying to Doha, the captain said he would raise the matter.', ['sai 2024-05-02']],
    ['In November more than 500 sailors signed a letter against the toll.', ['sign 2023-11-01']],
    ['The shipyard closed in 2019 and opened again in 2022.', ['close 2019-01-01', 'open 2022-01-01']],
    ['The mayor was arrested on the night of December 16.', ['arrest 2023-12-16']],
    ['Ticket sales recovered from the storm of October 7, when the ferry sank.', ['sink 2023-10-07']],
  ])('finds the verb that a date dates: “%s”', (sentence, dated) => {
    expect(read(sentence)).toEqual(dated);
  });

  it.each([
    'Since October 7, 2023, the harbour has lost its pilots.',
    'The pilots have to leave before May 20.',
    'The captain spoke of the October 7 storm.',
    'The captain spoke of the storm of October 7.',
    'The ferry sailed every Monday.',
    'The captain said: “We sailed on Monday.”',
    'She joined the 2024 field of candidates.',
    'From January to July the ferry sailed twice.',
    'The captain condemned the mayor for not mentioning October 7.',
  ])('takes a date that only bounds, names or is quoted for that of no event: “%s”', (sentence) => {
    expect(read(sentence).filter((dated) => !dated.startsWith('sai'))).toEqual([]);
  });

  it.each<[sentence: string, dated: string]>([
    ['The captain said on Wednesday that a truce would help.', 'sai 2024-05-01'],
    ['The first buses are to leave on Friday.', 'leav 2024-05-10'],
    ['The governor promised hearings in June.', 'promis 2024-06-01'],
    ['The bridge opens on Friday.', 'open 2024-05-10'],
  ])(
    'counts what is done back from when the article came out, what is to come on: “%s”',
    (sentence, dated) => {
      expect(read(sentence)).toEqual([dated]);
    },
  );

  it('tells nothing of a weekday where it is not known when the article came out', () => {
    expect(read('The bridge was opened on Monday.', null)).toEqual([]);
    expect(read('The bridge was opened on 3 May 2021.', null)).toEqual(['open 2021-05-03']);
  });
});
