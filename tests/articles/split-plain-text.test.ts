import { describe, expect, it } from 'vitest';
import { splitPlainText } from '../../src/articles/split-plain-text.ts';

const split = (text: string): readonly string[] =>
  splitPlainText(text).map(({ start, end }) => text.slice(start, end));

describe('splitPlainText', () => {
  it('makes a paragraph of each line', () => {
    expect(split('One.\nTwo.\n\nThree.')).toEqual(['One.', 'Two.', 'Three.']);
  });

  it.each([
    ['CRLF', 'One.\r\n\r\nTwo.\r\n'],
    ['CR', 'One.\rTwo.\r'],
    ['the Unicode separators', 'One.\u2028Two.\u2029'],
    ['form feeds', 'One.\fTwo.'],
  ])('ends lines at %s', (_, text) => {
    expect(split(text)).toEqual(['One.', 'Two.']);
  });

  it('leaves white space around lines outside, no-break spaces too', () => {
    expect(split('\ufeff  One\u00a0two. \u00a0\n\t\n   \n')).toEqual(['One\u00a0two.']);
  });

  const wrapped = [
    'The harbour office said on Monday that the new ferry would be',
    'late by at least three weeks, and that nobody knew the reason',
    'for the delay.',
    '',
    'The mayor, who had promised that it would run before the end',
    'of the summer, was not to be reached on Monday evening.',
  ].join('\n');

  it('joins the lines of a file that was broken at a fixed width', () => {
    expect(split(wrapped)).toEqual(wrapped.split('\n\n'));
  });

  it('does not join headlines and lists with the wrapped text beside them', () => {
    const text = `Ferry late\nBy Jane Doe\n\n${wrapped}\n\nShare\nTweet\nPrint\n`;
    expect(split(text)).toEqual([
      'Ferry late',
      'By Jane Doe',
      ...wrapped.split('\n\n'),
      'Share',
      'Tweet',
      'Print',
    ]);
  });

  it('begins a paragraph at each bullet of a wrapped list', () => {
    const item = (start: string): string =>
      `- ${start} and harbour office said on Monday that it would be\n  late by three weeks`;
    expect(split(`${wrapped}\n\n${item('Ferry')}\n${item('Train')}`).slice(2)).toEqual([
      item('Ferry'),
      item('Train'),
    ]);
  });

  it('keeps short paragraphs of a file that was not wrapped apart', () => {
    const lines = [
      'The harbour office said on Monday that the ferry is late.',
      'Nobody knows why.',
      'The mayor was not to be reached on Monday evening.',
      'He had promised that it would run by summer.',
      'It does not.',
    ];
    expect(split(lines.join('\n'))).toEqual(lines);
  });
});
