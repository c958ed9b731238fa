import { describe, expect, it } from 'vitest';
import { listSubjectPhrases } from '../../../src/actors/subjects/list-subject-phrases.ts';

const read = (text: string) => listSubjectPhrases(text, []).map((phrase) => phrase.text);

describe('listSubjectPhrases', () => {
  it.each([
    ['nouns that say something by themselves', 'The ferry needs a new engine.', ['ferry', 'engine']],
    ['nouns with another in front', 'They want ferry tickets.', ['ferry', 'tickets', 'ferry tickets']],
    ['terms with an adjective', 'We need humanitarian corridors.', ['corridors', 'humanitarian corridors']],
    ['names in capitals', 'They went to Velmora.', ['Velmora']],
    ['a plural behind an adjective', 'He spoke of multiple pauses.', ['pauses']],
  ])('finds %s', (_what, text, phrases) => {
    expect(read(text)).toEqual(phrases);
  });

  it.each([
    'People have had a hard time this year.',
    'The minister said on Monday that the fact is a matter of opinion.',
    'Thousands of residents took part in the second half of the month.',
    'The sight hits me in the face.',
  ])('finds nothing in what tells no subject: %s', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('takes those who are named by their full names, and not the words of their names', () => {
    const text = 'Lunn will repair the ramp.';
    const named = { key: 'actor ada-lunn', label: 'Ada Lunn', start: 0, end: 4 };
    expect(listSubjectPhrases(text, [named]).map((phrase) => phrase.text)).toEqual(['Ada Lunn', 'ramp']);
    expect(listSubjectPhrases(text, [{ ...named, label: null }]).map((phrase) => phrase.text)).toEqual([
      'ramp',
    ]);
  });

  it('says where each stands', () => {
    const text = 'The ramp, and the winter timetable.';
    for (const { start, end, text: own } of listSubjectPhrases(text, []))
      expect(text.slice(start, end)).toBe(own);
  });
});
