import { describe, expect, it } from 'vitest';
import { findStatements } from '../../src/actors/find-statements.ts';
import { buildArticle } from '../support/build-article.ts';

/** Who is meant by the speaker of an article’s last statement. */
function lastSpeaker(...paragraphs: string[]) {
  const statement = findStatements(buildArticle(paragraphs)).at(-1);
  return { speaker: statement?.speaker, named: statement?.named, speakerText: statement?.speakerText };
}

const nameOf = (...paragraphs: string[]) => lastSpeaker(...paragraphs).speaker;

describe('findStatements: who is meant', () => {
  it.each([
    ['a surname', ['In town Anna Lindqvist spoke.', '“We sail,” Lindqvist said.'], 'Anna Lindqvist'],
    [
      'a form of address',
      ['In town Anna Lindqvist spoke.', '“We sail,” Ms. Lindqvist said.'],
      'Anna Lindqvist',
    ],
    ['a title', ['In town Anna Lindqvist spoke.', '“We sail,” Minister Lindqvist said.'], 'Anna Lindqvist'],
    [
      'a role in front of the name',
      ['“We sail,” said Grey House spokesman Anna Lindqvist on Monday.'],
      'Anna Lindqvist',
    ],
    [
      'an adjective',
      ['In town Anna Lindqvist spoke.', 'A defiant Ms. Lindqvist said the ferry would sail.'],
      'Anna Lindqvist',
    ],
    [
      'the fullest form, even if it comes later',
      ['“We sail,” Lindqvist said.', 'Later Anna M. Lindqvist left.', '“We wait,” Lindqvist said.'],
      'Anna M. Lindqvist',
    ],
    [
      'an office of several words',
      ['Minister for Ports and Ferries Anna Lindqvist said that the ferry would sail.'],
      'Anna Lindqvist',
    ],
    [
      'an apposition to an office in capitals',
      ['The acting CEO of Brisa Lines, Dr. Anna Lindqvist, said that the ferry would sail.'],
      'Anna Lindqvist',
    ],
    ['a given name', ['In town Anna Lindqvist spoke.', 'In the end “we sail,” Anna said.'], 'Anna Lindqvist'],
    ['a name that is never full', ['In town Mr. Okwu spoke.', '“We sail,” Mr. Okwu said.'], 'Okwu'],
    [
      'an organisation',
      ['In town the Grey House spoke.', 'The Grey House said the ferry would sail.'],
      'Grey House',
    ],
    ['an acronym', ['NATO said the ferry would sail.'], 'NATO'],
    [
      'a body with a name before it, which is an actor of its own',
      ['In town Anna Lindqvist spoke.', 'Lindqvist’s office said the ferry would sail.'],
      'Lindqvist’s office',
    ],
    [
      'an administration, which is not who leads it',
      ['In town Anna Lindqvist spoke.', 'The Lindqvist administration said the ferry would sail.'],
      'Lindqvist administration',
    ],
    [
      'a body named again by its noun alone',
      ['The Lindqvist administration met.', 'The administration said the ferry would sail.'],
      'Lindqvist administration',
    ],
    [
      'a role that one person of the article has',
      ['In town Harbour Minister Anna Lindqvist spoke.', 'The minister said the ferry would sail.'],
      'Anna Lindqvist',
    ],
    [
      'a role that was given behind a comma',
      [
        'In town Anna Lindqvist, the ambassador to Malta, spoke.',
        'The ambassador said the ferry would sail.',
      ],
      'Anna Lindqvist',
    ],
    [
      'the secretary of state',
      [
        'In town Secretary of State Anna Lindqvist spoke.',
        'The secretary of state said the ferry would sail.',
      ],
      'Anna Lindqvist',
    ],
  ])('understands %s', (_, paragraphs, expected) => {
    expect(lastSpeaker(...paragraphs)).toMatchObject({ speaker: expected, named: true });
  });

  it.each([
    ['officials', ['In town Anna Lindqvist spoke.', 'Lindqvist officials said the ferry would sail.']],
    [
      'somebody’s aides',
      ['In town Anna Lindqvist spoke.', 'Ms. Lindqvist’s aides said the ferry would sail.'],
    ],
    ['an unnamed official', ['“We sail,” said a senior harbour official at the Grey House.']],
    [
      'several people at once',
      ['In town Anna Lindqvist met Omar Okwu.', 'Lindqvist and Okwu said the ferry would sail.'],
    ],
    [
      'a role that nobody was given',
      ['In town Anna Lindqvist spoke.', 'The minister said the ferry would sail.'],
    ],
    [
      'a role that two have',
      ['In town Senator Anna Lindqvist met Senator Omar Okwu.', 'The senator said the ferry would sail.'],
    ],
    [
      'a role that somebody else has, too',
      [
        'In town Prime Minister Anna Lindqvist met Malta’s prime minister.',
        'The prime minister said it would sail.',
      ],
    ],
    [
      'a role that is another one',
      ['In town Prime Minister Anna Lindqvist spoke.', 'The minister said the ferry would sail.'],
    ],
    [
      'a role that is over',
      ['In town Governor Anna Lindqvist spoke.', 'The former governor said the ferry would sail.'],
    ],
  ])('leaves %s unnamed', (_, paragraphs) => {
    const { speaker, named, speakerText } = lastSpeaker(...paragraphs);
    expect([speaker, named]).toEqual([null, false]);
    expect(speakerText).not.toBeNull();
  });

  it('takes nobody for the official that a clause behind the name tells of', () => {
    expect(
      lastSpeaker(
        'Asked about Anna Lindqvist, a second harbour official answered that the ferry had been sold.',
        'The crews want it back, the second harbour official said, because they need the work.',
      ),
    ).toEqual({ speaker: null, named: false, speakerText: 'the second harbour official' });
  });

  describe('with two people of one surname', () => {
    const both = 'In town Isaac Ferrow met his cousin Michael Ferrow.';

    it('takes neither where both stand before it', () => {
      expect(lastSpeaker(both, '“We sail,” Ferrow said.')).toEqual({
        speaker: null,
        named: true,
        speakerText: 'Ferrow',
      });
    });

    it('takes the one of its paragraph', () => {
      expect(
        nameOf(both, 'The harbour was closed.', 'Michael Ferrow came late. “We sail,” Ferrow said.'),
      ).toBe('Michael Ferrow');
    });

    it('takes the one that was introduced last, right before', () => {
      expect(
        nameOf(
          'In town Isaac Ferrow spoke.',
          'It rained.',
          'Michael Ferrow came late.',
          '“We sail,” Ferrow said.',
        ),
      ).toBe('Michael Ferrow');
    });

    it('stays with the one it has meant so far', () => {
      expect(
        nameOf(
          'In town Isaac Ferrow spoke.',
          '“We sail,” Ferrow said.',
          'His wife, Hannah Ferrow, came late.',
          'The harbour was closed.',
          'It rained.',
          '“We wait,” Ferrow said.',
        ),
      ).toBe('Isaac Ferrow');
    });

    it('believes a form of address', () => {
      expect(nameOf('In town Isaac Ferrow met Hannah Ferrow.', '“We sail,” Mrs. Ferrow said.')).toBe(
        'Hannah Ferrow',
      );
    });

    it('never takes one full name for the other', () => {
      expect(nameOf(both, '“We sail,” Isaac Ferrow said.')).toBe('Isaac Ferrow');
    });
  });

  describe('with a pronoun', () => {
    it.each([
      [
        'an earlier subject of its sentence',
        ['Isaac Ferrow frowned when he said the ferry would sail.'],
        'Isaac Ferrow',
      ],
      [
        'the subject of the sentence before',
        ['Isaac Ferrow met Omar Okwu. He said the ferry would sail.'],
        'Isaac Ferrow',
      ],
      [
        'the speaker before',
        ['“We sail,” said Isaac Ferrow. The fog was thick. “We wait,” he added.'],
        'Isaac Ferrow',
      ],
      [
        'the subject of the paragraph before',
        ['Isaac Ferrow frowned.', '“We sail,” he said.'],
        'Isaac Ferrow',
      ],
      [
        'whom a pronoun before it means',
        ['Isaac Ferrow frowned. He sat down. He said the ferry would sail.'],
        'Isaac Ferrow',
      ],
      [
        'the one whose gender agrees',
        ['Isaac Ferrow met her. Hannah Brown frowned.', '“We sail,” he said.'],
        'Isaac Ferrow',
      ],
      ['a woman', ['Hannah Brown frowned. She said the ferry would sail.'], 'Hannah Brown'],
    ])('takes %s', (_, paragraphs, expected) => {
      expect(nameOf(...paragraphs)).toBe(expected);
    });

    it.each([
      [
        'two in one sentence are equal',
        ['Isaac Ferrow frowned and Omar Okwu smiled. He said the ferry would sail.'],
      ],
      ['nobody agrees', ['Hannah Brown frowned. He said the ferry would sail.']],
      ['nobody is named', ['The harbour was closed.', '“We sail,” he said.']],
      [
        'somebody unnamed comes nearer',
        ['Isaac Ferrow frowned. A pilot came in. He said the ferry would sail.'],
      ],
      [
        'another is named in between',
        ['Isaac Ferrow frowned. The ferry of Omar Okwu was late. He said the ferry would sail.'],
      ],
      [
        'another is named in its own sentence',
        ['Isaac Ferrow frowned.', 'The crew of Omar Okwu came to town, where he said it would sail.'],
      ],
      ['they are several', ['Isaac Ferrow met Omar Okwu. They said the ferry would sail.']],
      ['somebody speaks of themselves', ['Isaac Ferrow frowned. I said the ferry would sail.']],
      [
        'the last name is two paragraphs away',
        ['Isaac Ferrow frowned.', 'The fog was thick.', '“We sail,” he said.'],
      ],
    ])('says nothing where %s', (_, paragraphs) => {
      expect(lastSpeaker(...paragraphs)).toMatchObject({ speaker: null, named: false });
    });
  });

  describe('a quotation by itself', () => {
    const before = 'The pilot, Omar Okwu, said the harbour was calm.';
    const quotation = '“The fund has been emptied by the port.”';
    it.each([
      '— Anna Lindqvist, mayor of Lindholm',
      'Anna Lindqvist, mayor of Lindholm',
      'Those were the words of Anna Lindqvist in a post.',
      'So wrote Anna Lindqvist.',
      'Lindqvist said on Friday.',
    ])('belongs to whom the line under it names: “%s”', (line) => {
      const story = ['Anna Lindqvist was angry.', before, quotation, line, 'The envoys left at noon.'];
      expect(nameOf(...story)).toBe('Anna Lindqvist');
    });

    it('goes on from who spoke before it, where the next line tells something of its own', () => {
      const story = [before, quotation, 'Anna Lindqvist left the hall.'];
      expect(nameOf(...story)).toBe('Omar Okwu');
    });
  });
});
