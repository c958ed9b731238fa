import { describe, expect, it } from 'vitest';
import { compareTellings } from '../../src/claims/compare-tellings.ts';
import { readTelling } from '../../src/claims/read-telling.ts';

const NAMES = new Set('arcavia lunn ray bo captain ada kardesh astrid borealis'.split(' '));

interface Given {
  readonly text: string;
  readonly published?: string | null;
  readonly around?: string;
}

const read = ({ text, published = '2024-05-07', around = '' }: Given) =>
  readTelling(text, { published, around, isName: ({ text: word }) => NAMES.has(word) });
/** `figure: 40 | 52`; `moving` before a number that moves on. */
const compare = (left: Given, right: Given): string => {
  const comparison = compareTellings(read(left), read(right));
  if (comparison.outcome !== 'different') return comparison.outcome;
  const { aspect, isDevelopment, here, there } = comparison;
  const words = [left.text.slice(here.start, here.end), right.text.slice(there.start, there.end)];
  return `${isDevelopment ? 'moving ' : ''}${aspect}: ${words.join(' | ')}`;
};

describe('compareTellings', () => {
  it.each([
    [
      'Pirates killed 40 sailors on the ferry Astrid on May 3.',
      'On May 3 pirates killed 52 sailors on the Astrid.',
      'figure: 40 sailors | 52 sailors',
    ],
    [
      'The town of Skeld paid 4 million euros for the bridge over the Orrel.',
      'The town of Skeld paid 5 million euros for the bridge over the Orrel.',
      'figure: 4 million euros | 5 million euros',
    ],
    [
      'Consumer prices in Skeld rose by 3.1% in April, the statistics office said.',
      'Consumer prices in Skeld rose by 4.1% in April, the statistics office said.',
      'figure: 3.1% | 4.1%',
    ],
  ])('tells different numbers of one thing: “%s”', (left, right, outcome) => {
    expect(compare({ text: left }, { text: right })).toBe(outcome);
  });

  it.each([
    [
      'another deed',
      'Pirates took 240 sailors in the Gulf of Meru.',
      'Pirates still hold 100 sailors in the Gulf of Meru.',
    ],
    [
      'another doer',
      'Pirates killed 40 sailors in Skeld on May 3.',
      'Smugglers killed 52 sailors in Skeld on May 3.',
    ],
    [
      'another kind of what is counted',
      'Pirates killed 40 Danish sailors in Skeld.',
      'Pirates killed 52 sailors in Skeld.',
    ],
    [
      'another place',
      'Fires killed 40 people in Skeld on Friday.',
      'Fires killed 52 people in Arlen on Friday.',
    ],
    [
      'another day',
      'Strikes killed 40 people in Skeld on Friday.',
      'Strikes killed 52 people in Skeld on Sunday.',
    ],
    [
      'one event of many',
      'Strikes killed 40 people in Skeld.',
      'Strikes killed 5 people in Skeld on Sunday.',
    ],
    [
      'a part of the whole',
      'Pirates killed 40 sailors in Skeld on May 3.',
      'Pirates killed 40 people, including 12 sailors, in Skeld on May 3.',
    ],
    [
      'what is only planned',
      'Arcavia will sell 40,000 tons of butter to Skeld.',
      'Arcavia sold 52,000 tons of butter to Skeld.',
    ],
    ['nothing that is named', 'The blast killed 40 people.', 'The blast killed 52 people.'],
    ['results of games', 'Lunn scored 12 goals for Skeld.', 'Lunn scored 15 goals for Skeld.'],
  ])('says nothing of %s', (_, left, right) => {
    expect(compare({ text: left }, { text: right, published: '2024-05-16' })).toBe('unrelated');
  });

  it.each([
    [
      'Pirates killed more than 40 sailors in Skeld on May 3.',
      'Pirates killed 44 sailors in Skeld on May 3.',
    ],
    ['Pirates killed about 50 sailors in Skeld on May 3.', 'Pirates killed 52 sailors in Skeld on May 3.'],
    [
      'Arcavia bought 1.2 million tons of Skeld butter in April.',
      'In April Arcavia bought 1,190,000 tons of Skeld butter.',
    ],
  ])('takes what a number can stand for as the same: “%s”', (left, right) => {
    expect(compare({ text: left }, { text: right })).toBe('same');
  });

  it('tells a number that moves on as such where the articles are of different days', () => {
    const early = {
      text: 'Storms have killed 40 people in Skeld since the winter began.',
      published: '2024-01-07',
    };
    const late = {
      text: 'Storms have killed 52 people in Skeld since the winter began.',
      published: '2024-02-09',
    };
    expect(compare(early, late)).toBe('moving figure: 40 people | 52 people');
  });

  it('takes those who remain or are still captive for those who are held, where both are about the same parties', () => {
    const early = {
      text: 'The Marran Front still holds more than 240 hostages.',
      around: 'Lunn warns the Front',
    };
    const late = {
      text: 'More than 100 hostages are still captive.',
      published: '2024-09-01',
      around: 'Talks with the Marran Front',
    };
    expect(compare(early, late)).toBe('moving figure: more than 240 hostages | More than 100 hostages');
    expect(compare(early, { ...late, around: 'Robbers in a bank' })).toBe('unrelated');
  });

  it.each([
    ['Captain Bo Ray died on May 3.', 'Captain Bo Ray died on May 5, 2024.', 'date: May 3 | May 5, 2024'],
    ['The Astrid sank on Friday.', 'The Astrid sank on May 1.', 'date: on Friday | May 1'],
  ])('tells different dates of what happens once: “%s”', (left, right, outcome) => {
    expect(compare({ text: left }, { text: right })).toBe(outcome);
  });

  it.each([
    ['less exactly', 'The Astrid sank in May.', 'The Astrid sank on May 3.'],
    ['in one night', 'The Astrid sank on May 3.', 'The Astrid sank on May 4.'],
    ['what happens again and again', 'Lunn met Ray on May 3.', 'Lunn met Ray on May 6.'],
    ['others', 'The Astrid sank on May 3.', 'The Borealis sank on May 6.'],
    ['what is still to come', 'The Astrid will open on May 13.', 'The Astrid will open on May 16.'],
    ['long before', 'The Astrid sank on May 3.', 'The Astrid sank on May 3, 2011.'],
    [
      'a time that something only lasts from',
      'The Astrid sank on May 3.',
      'The Astrid has been sinking since May 1.',
    ],
  ])('does not say that dates differ where they tell of it %s', (_, left, right) => {
    expect(compare({ text: left }, { text: right })).toBe('unrelated');
  });

  it.each([
    [
      'Lunn agreed to reopen the Skeld bridge on Monday.',
      'Lunn refused to reopen the Skeld bridge on Monday.',
      'version: Lunn agreed to reopen the Skeld bridge on Monday | Lunn refused to reopen the Skeld bridge on Monday',
    ],
    [
      'Kardesh accepted the Muscat plan on Monday.',
      'On Monday Kardesh rejected the Muscat plan.',
      'version: Kardesh accepted the Muscat plan on Monday | Kardesh rejected the Muscat plan',
    ],
    [
      'On Friday an Israeli rocket destroyed the Skeld hospital and killed nobody.',
      'The mayor did not see who fired.',
      'unrelated',
    ],
    [
      'Bo Ray won the Skeld marathon on Sunday.',
      'Ada Lunn won the Skeld marathon on Sunday.',
      'version: Bo Ray won the Skeld marathon on Sunday | Ada Lunn won the Skeld marathon on Sunday',
    ],
  ])('tells different versions of one deed: “%s”', (left, right, outcome) => {
    expect(compare({ text: left }, { text: right })).toBe(outcome);
  });

  it.each([
    ['another deed', 'Lunn agreed to reopen the Skeld bridge.', 'Lunn refused to reopen the Arlen tunnel.'],
    [
      'another time',
      'Kardesh accepted the Muscat plan in March.',
      'Kardesh rejected the Muscat plan in May.',
    ],
    [
      'who speaks for whom',
      'Kardesh rejected the Muscat plan.',
      'President Vantan rejected the Muscat plan.',
    ],
    ['a wish', 'Lunn wants to reopen the Skeld bridge.', 'Lunn did not reopen the Skeld bridge.'],
    [
      'what many can do',
      'Bo Ray visited the Skeld bridge on Monday.',
      'Ada Lunn visited the Skeld bridge on Monday.',
    ],
  ])('does not say that versions differ where they tell of %s', (_, left, right) => {
    expect(compare({ text: left }, { text: right })).toBe('unrelated');
  });
});
