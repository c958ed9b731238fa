import { describe, expect, it } from 'vitest';
import { compareSlots } from '../../../src/claims/slots/compare-slots.ts';
import type { SlotWords } from '../../../src/claims/slots/slot-comparison.ts';
import { readWording } from '../../../src/claims/wording.ts';

const words: SlotWords = {
  isName: (word) => word.isNameLike || /^(?:quill|harrow|norland)$/u.test(word.text),
  aliasesOf: (name) => (name.join(' ') === 'norland' ? [['the', 'kingdom']] : []),
  relatedTo: (word) => ({
    same: word === 'purchased' ? ['bought'] : [],
    opposite: word === 'opened' ? ['closed'] : [],
  }),
};

function compare(claim: string, text: string, given: { around?: string; articleText?: string } = {}) {
  const { around = '', articleText = text } = given;
  const published = new Date('2024-05-08T00:00:00Z');
  return compareSlots(
    readWording(claim),
    { wording: readWording(text), around, articleText, published },
    words,
  );
}

describe('compareSlots', () => {
  it.each([
    ['the number in words', 'Quill has six boats.', 'Today Quill has 6 boats.'],
    ['nearly the number', 'Quill paid nearly 6,500 crowns.', 'At last Quill paid 6,490 crowns.'],
    ['a limit before a number', 'Some 40 boats came.', 'The harbour saw 40 boats, and they came.'],
    ['a weekday as a date', 'It closed on 6 May 2024.', 'It closed on Monday.'],
    ['the people of a country', 'The Norlandic fleet sailed.', 'In the end the fleet of Norland sailed.'],
    ['another name of it', 'Norland sailed.', 'The kingdom sailed.'],
    ['a word that means the same', 'Quill purchased the pier.', 'Quill bought the pier.'],
    ['the same denial', 'Quill never paid.', 'Quill had never paid.'],
  ])('bears out %s', (_name, claim, text) => {
    expect(compare(claim, text)).toMatchObject({ keepsForm: true, differences: [] });
  });

  it.each([
    ['number', 'Quill has six boats.', 'Quill has 7 boats.', 'six', '7'],
    ['date', 'It closed on 7 May.', 'It closed on Monday.', '7 May', 'Monday'],
    ['name', 'Today Harrow paid.', 'Today Quill paid.', 'Harrow', 'Quill'],
    ['polarity', 'Quill paid.', 'Quill never paid.', null, 'never'],
    ['polarity', 'Quill opened the pier.', 'Quill closed the pier.', 'opened', 'closed'],
    ['modality', 'Quill paid.', 'Quill may have paid.', null, 'may'],
    ['condition', 'Quill paid.', 'If it rained, Quill paid.', null, 'If'],
    ['bound', 'The boats of Quill leaked.', 'Only the boats of Quill leaked.', null, 'Only'],
    ['words', 'Quill painted the pier.', 'Quill sold the pier.', 'painted', null],
  ])('names what differs: %s', (aspect, claim, text, given, source) => {
    const { keepsForm, differences } = compare(claim, text);
    expect(differences).toContainEqual({ aspect, given, source });
    expect(keepsForm).toBe(aspect === 'words');
  });

  it.each([
    ['a number', 'Quill paid 40 crowns.', 'Quill paid.'],
    ['a date', 'Quill paid on Monday.', 'Quill paid.'],
    ['a name', 'Quill paid Harrow.', 'Quill paid somebody.'],
  ])('misses %s that nothing stands for', (_name, claim, text) => {
    expect(compare(claim, text).keepsForm).toBe(false);
  });

  it.each([
    [
      'a number that may be somebody else’s',
      'Quill has six boats.',
      'Quill has six boats, and Harrow ten boats.',
    ],
    ['one in so many', 'Five boats leak.', 'One in five boats leak.'],
    ['a limit', 'Sixty boats came.', 'Up to sixty boats came.'],
    ['what is said to be', 'Quill paid.', 'Quill is said to have paid.'],
    ['what a rumour has', 'Quill paid.', 'The rumour that Quill paid was made up.'],
    ['what a jester writes', 'Quill paid.', 'A jester wrote that Quill paid.'],
  ])('promises nothing of %s', (_name, claim, text) => {
    expect(compare(claim, text).keepsForm).toBe(false);
  });

  it('keeps what somebody plainly says', () => {
    expect(compare('Quill paid.', 'The harbour master said that Quill paid.').keepsForm).toBe(true);
  });

  it('takes names from what is shown beside, and given names from the article', () => {
    expect(compare('Quill paid.', 'She paid.', { around: 'Rosa Quill' }).keepsForm).toBe(true);
    const text = 'Yesterday Quill paid.';
    expect(compare('Then Rosa Quill paid.', text, { articleText: 'Rosa Quill came.' }).keepsForm).toBe(true);
    expect(compare('Then Vera Quill paid.', text, { articleText: 'Rosa Quill came.' }).keepsForm).toBe(false);
  });

  it('says how much of the claim is there at all', () => {
    expect(compare('Quill sold boats.', 'Quill sold boats today.').shared).toBe(1);
    expect(compare('Quill sold boats.', 'Volcanoes erupted.').shared).toBe(0);
  });
});
