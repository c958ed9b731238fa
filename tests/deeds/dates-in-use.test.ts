import { describe, expect, it } from 'vitest';
import { datesInUse } from '../../src/deeds/dates-in-use.ts';
import { readDates } from '../../src/retrieval/read-dates.ts';

/** The dates of a sentence that are used as dates, as written. */
const inUse = (sentence: string) =>
  datesInUse(sentence, readDates(sentence, new Date('2024-09-04T12:00:00Z'))).map(({ text }) => text);

describe('datesInUse', () => {
  it.each([
    'Both sides signed the Easter Monday Accord.',
    'The captain won on Super Tuesday.',
    'The soldiers were tried for Bloody Sunday.',
    'The shops were shut on Black Friday.',
    'The choir sang on Palm Sunday.',
    'The Sunday Herald printed the letter.',
    'She joined the Wednesday Club.',
    'The May 3 Youth League was founded by students.',
    'The hall is used for Friday prayers.',
    'Black Friday was quiet in Lindholm.',
  ])('takes no day out of a name or a kind: “%s”', (sentence) => {
    expect(inUse(sentence)).toEqual([]);
  });

  it.each([
    'Ms May said that the bridge would open.',
    'April said that nothing had changed.',
    'June Lunn left the party.',
    'The letter of August Brandt was found.',
    'Nobody asked Mr. March.',
  ])('takes no month out of somebody’s name: “%s”', (sentence) => {
    expect(inUse(sentence)).toEqual([]);
  });

  it.each([
    ['The captain arrived Tuesday.', ['Tuesday']],
    ['On Monday Lunn left.', ['On Monday']],
    ['Early Monday the ferry sank.', ['Early Monday']],
    ['The captain met her in Lindholm Tuesday.', ['Tuesday']],
    ['The bridge was closed in June.', ['June']],
    ['She has led the council since late March.', ['March']],
    ['It was begun in mid-April.', ['April']],
    ['It rained in January and February.', ['January', 'February']],
    ['In June Lunn left.', ['June']],
    ['The 7 October attack was remembered.', ['7 October']],
    ['The Tuesday meeting was put off.', ['Tuesday']],
    ['It closed on 3 May 2021.', ['3 May 2021']],
  ])('keeps what is used as a date: “%s”', (sentence, dates) => {
    expect(inUse(sentence).map((text) => text.replace(/^(?:early|on) /iu, ''))).toEqual(
      dates.map((text) => text.replace(/^(?:early|on) /iu, '')),
    );
  });
});
