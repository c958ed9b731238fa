import { describe, expect, it } from 'vitest';
import { labelBlocks } from '../../src/articles/label-blocks.ts';
import { labelLines } from './support/label-lines.ts';

const lead = 'The harbour office said on Monday that the new ferry would be late by three weeks.';
const second =
  'The mayor told reporters that she had expected no less, and that the buses would go on running.';
const third = 'According to the shipyard, a part for the engine is still on its way from the maker.';

/** What one line between paragraphs of an article is found to be. */
const kindOf = (line: string): string | undefined => labelLines([lead, second, line, third])[2]?.[0];

describe('labelBlocks', () => {
  it.each([
    'Share',
    'Share.',
    'SHARE THIS POST',
    'Share this article',
    'Share on Facebook',
    'Click to share on Twitter (Opens in new window)',
    'Share Tweet Print',
    '12 shares',
    'Exit mobile version',
    'Image',
    'Advertisement',
    'ADVERTISEMENT – STORY CONTINUES BELOW',
    'Skip advertisement',
    'Story continues below.',
    'Read more',
    'Read more: Five things to know about ferries',
    'RELATED: Why trams are late',
    'Related stories',
    '5 min read',
    'Listen to this article',
    '1 / 9',
    'Sign up for our newsletter',
    'Sign up here to get The Morning Tide delivered to your inbox every day.',
    'Subscribe to The Herald for more stories.',
    'Follow us on Twitter',
    'Follow Jane Doe on Twitter @janedoe',
    'Support local journalism. Subscribe today.',
    'We use cookies to improve your experience on our site.',
    'By continuing to use this site you agree to our privacy policy.',
    '© 2023 The River Herald. All rights reserved.',
    'Tags: ferry, harbour, mayor',
    'Filed under: Transport',
    '#ferry #harbour',
    'This article originally appeared on',
    'Leave a Reply',
    'Your email address will not be published. Required fields are marked *',
    'Comment *',
    'Save my name, email, and website in this browser for the next time I comment.',
    'This site uses Akismet to reduce spam. Learn how your comment data is processed.',
    '***',
    '_____',
    '•',
  ])('takes "%s" for furniture', (line) => {
    expect(kindOf(line)).toBe('furniture');
  });

  it.each([
    'Getty Images',
    '(Photo by Jane Doe/AFP)',
    'Jane Doe/Pool photo via AP',
    'GPO/Jane Doe/EPA via Shutterstock',
    'Jane Doe, AP',
    'Photo: Jane Doe',
    'Photo courtesy of Jane Doe',
    'Credit: Jane Doe for The River Herald',
    'Image source, Getty Images',
    'Reporting was contributed by Jane Doe and John Roe from Brussels, and Ann Poe from Oslo.',
    'Reporting by Jane Doe; Editing by John Roe',
    'Herald reporters Jane Doe and John Roe contributed to this report.',
    'The Associated Press contributed to this report.',
    'Contributing: Jane Doe, The River Herald',
    'This article originally appeared on The River Herald.',
    'By Jane Doe and John Roe',
    'CNN —',
  ])('takes "%s" for a credit', (line) => {
    expect(kindOf(line)).toBe('credit');
  });

  it.each([
    'Photo: The mayor opens the harbour, left, on November 3, 2023.',
    'Image caption, The new ferry in the harbour',
    'FILE - The old ferry leaves the harbour, Nov. 3, 2023.',
    'The new ferry in the harbour on Monday. (Photo by Jane Doe/AFP)',
    'The new ferry in the harbour on Monday (Image: GETTY)',
  ])('takes "%s" for a caption', (line) => {
    expect(kindOf(line)).toBe('caption');
  });

  it.each([
    '“Unfortunately, it’s not close,” he said.',
    '"No comment."',
    'He left.',
    'No.',
    'Photos from the scene showed smoke above the harbour.',
    'Research by scientists in Oslo shows that ferries are late.',
    'Copyright law is changing in 2024, experts say.',
    'Support for the ferry has waned.',
    'Sharing the cost was her idea.',
    'She contributed to the report, which found faults.',
    'Translated by critics as surrender, the plan failed.',
    'Contact with the ship was lost at noon.',
    'The share fell by 12 percent.',
    'By Monday, the harbour was closed.',
    'Sign up for the ferry and you pay 5 dollars, the office says.',
    'Below the bridge the water rose.',
    'https://a.example/harbour',
  ])('leaves "%s" in the article', (line) => {
    expect(kindOf(line)).toBe('paragraph');
  });

  it.each([
    'Mayor blames the shipyard',
    'What happens next?',
    'Why?',
    'NASA Launches New Moon Rover',
    'Jobs',
  ])('takes "%s" for a heading between paragraphs', (line) => {
    expect(kindOf(line)).toBe('heading');
  });

  describe('the headline', () => {
    it('is the first line without a full stop in front of the text', () => {
      expect(
        labelBlocks(
          [
            { text: 'Ferry late by three weeks', kind: null },
            { text: lead, kind: null },
          ],
          null,
        ).title,
      ).toBe(0);
    });

    it('may stand behind a menu, a lone label and the section', () => {
      const lines = [
        'Image',
        'Home | News | Sport',
        'Politics',
        'Ferry late by three weeks',
        'By Jane Doe',
        '3 November 2023',
        lead,
      ];
      expect(labelLines(lines).map(([kind]) => kind)).toEqual([
        'furniture',
        'furniture',
        'furniture',
        'heading',
        'credit',
        'furniture',
        'paragraph',
      ]);
    });

    it.each([
      ['a first sentence', 'The ferry is late.'],
      ['a place and a date', 'OSLO, Nov. 3, 2023'],
      ['a lead-in', 'What is known so far:'],
      ['a line in lower case', 'and so it began'],
    ])('is never %s', (_, line) => {
      expect(
        labelBlocks(
          [line, lead, second].map((text) => ({ text, kind: null })),
          null,
        ).title,
      ).toBeNull();
    });

    it('is the line that repeats a title that is known', () => {
      expect(labelLines(['Ferry late, by three weeks.', lead], 'Ferry late by three weeks')[0]?.[0]).toBe(
        'heading',
      );
    });
  });

  describe('lists of other articles', () => {
    it('end where the text goes on', () => {
      const lines = [lead, 'Related articles', 'Why trams are late', 'Ten ferries to see', second, third];
      expect(labelLines(lines).map(([kind]) => kind)).toEqual([
        'paragraph',
        'furniture',
        'furniture',
        'furniture',
        'paragraph',
        'paragraph',
      ]);
    });

    it('leave a heading of the text below them alone', () => {
      const lines = [lead, 'Related articles', 'Why trams are late', 'What happens next?', second];
      expect(labelLines(lines)[3]?.[0]).toBe('heading');
    });

    it('are no list when they are too long within the article', () => {
      const items = Array.from({ length: 12 }, (_, index) => `Ferry to island ${index}`);
      const labelled = labelLines([lead, second, 'See also', ...items, third]);
      expect(labelled.filter(([kind]) => kind === 'furniture')).toHaveLength(1);
    });

    it('never take the headline that follows them in front of the text', () => {
      const lines = ['Most read', 'Why trams are late', 'Ferry late by three weeks', lead];
      expect(labelLines(lines).map(([kind]) => kind)).not.toContain('comment');
      expect(labelLines(lines)[2]?.[0]).toBe('heading');
    });
  });

  describe('captions', () => {
    const caption = 'The mayor and the captain in the harbour, November 3, 2023.';

    it('are lines said twice, with and without "Photo:"', () => {
      const lines = [lead, `Photo: ${caption}`, caption, 'Jane Doe/AFP', second, third];
      expect(labelLines(lines).map(([kind]) => kind)).toEqual([
        'paragraph',
        'caption',
        'caption',
        'credit',
        'paragraph',
        'paragraph',
      ]);
    });

    it('are lines with a date right above a picture’s credit', () => {
      expect(labelLines([lead, caption, 'Getty Images', second])[1]?.[0]).toBe('caption');
    });

    it('are not what somebody said twice, and not the paragraphs of a text pasted twice', () => {
      const quote = '“We will wait for as long as it takes,” said the captain.';
      expect(labelLines([lead, quote, quote, second, third])[1]?.[0]).toBe('paragraph');
      expect(labelLines([lead, lead, second, second, third, third]).map(([kind]) => kind)).not.toContain(
        'caption',
      );
    });
  });

  describe('readers’ comments', () => {
    it.each(['3 Comments', 'Leave a Reply', 'Join the conversation'])('begin below "%s"', (heading) => {
      const lines = [
        lead,
        second,
        third,
        heading,
        'Bob says:',
        'I never liked that ferry.',
        'Reply',
        'Name *',
        'Post Comment',
      ];
      expect(
        labelLines(lines)
          .slice(3)
          .map(([kind]) => kind),
      ).toEqual(['furniture', 'comment', 'comment', 'furniture', 'furniture', 'furniture']);
    });

    it('begin below a bare "Comments" where a form or replies follow', () => {
      expect(labelLines([lead, second, 'Comments', 'It was time.', 'Reply'])[3]?.[0]).toBe('comment');
      expect(labelLines([lead, second, 'Comments', third])[3]?.[0]).toBe('paragraph');
    });

    it('do not begin where the article goes on below a button', () => {
      const lines = [
        lead,
        second,
        'Leave a comment',
        third,
        'The captain said that nobody had asked him.',
        lead,
      ];
      expect(labelLines(lines).map(([kind]) => kind)).not.toContain('comment');
    });

    it('do not begin at a link above the article', () => {
      expect(labelLines(['12 Comments', lead, second, third]).map(([kind]) => kind)).not.toContain('comment');
    });

    const angry =
      'The passengers MUST come first, ALL of them! How anyone can defend this is beyond me. Have they not waited ENOUGH?';

    it('are recognised by their tone behind an article that reports', () => {
      expect(labelLines([lead, second, third, angry])[3]?.[0]).toBe('comment');
      expect(
        labelLines([lead, second, third, angry, `${angry} Shame on the shipyard!`])
          .slice(3)
          .map(([kind]) => kind),
      ).toEqual(['comment', 'comment']);
    });

    it.each([
      [
        'an article that talks so itself',
        [lead, second, 'I ask you: is this how we want to live? NEVER!', third, angry],
      ],
      ['a text that reports nothing', ['It was a quiet night by the water, and no wind blew at all.', angry]],
      ['a speech that is quoted', [lead, second, third, `“${angry}” Will it help?`]],
      ['a speech that is reported', [lead, second, third, `${angry} the captain wrote.`]],
      ['a single shout', [lead, second, third, 'The ferry is NOT late, the captain insists.']],
    ])('are not seen in %s', (_, lines) => {
      expect(labelLines(lines).map(([kind]) => kind)).not.toContain('comment');
    });

    it('are not seen in the middle of an article', () => {
      expect(labelLines([lead, second, angry, third])[2]?.[0]).toBe('paragraph');
    });
  });

  it('takes menus apart from the article before and behind it', () => {
    const lines = ['Home', 'News', 'Sign in', lead, second, 'Politics', 'Privacy policy', 'Contact us'];
    expect(labelLines(lines).map(([kind]) => kind)).toEqual([
      'furniture',
      'furniture',
      'furniture',
      'paragraph',
      'paragraph',
      'furniture',
      'furniture',
      'furniture',
    ]);
  });

  it('takes a text of one line for what somebody put in', () => {
    expect(labelLines(['Sign up for our newsletter and learn when ferries are late'])[0]?.[0]).toBe(
      'paragraph',
    );
  });

  it('follows the markup where there is some', () => {
    const { kinds } = labelBlocks(
      [
        { text: 'Ferry late by three weeks', kind: 'heading' },
        { text: lead, kind: null },
        { text: 'The harbour.', kind: 'caption' },
        { text: 'Related stories', kind: 'heading' },
      ],
      null,
    );
    expect(kinds).toEqual(['heading', 'paragraph', 'caption', 'furniture']);
  });
});
