import { describe, expect, it } from 'vitest';
import { completeLine } from '../../src/terminal/complete-line.ts';
import { createDoubleCommand } from '../support/create-double-command.ts';

const articles = ['000', '001', 'two words'];
const complete = async (typed: string) =>
  articles
    .filter((value) => value.startsWith(typed) || typed === 'title')
    .map((value) => ({ label: value, value }));
const article = { name: 'article', description: 'Look there', isRequired: false, complete };
const question = { name: 'question', description: 'What', isRequired: true };
const page = { name: 'page', description: 'Which', isRequired: false };
const commands = [
  createDoubleCommand({ options: [question, article] }),
  createDoubleCommand({ name: 'sources', options: [article, page] }),
  createDoubleCommand({ name: 'status', options: [] }),
];

describe('completeLine', () => {
  it.each([
    ['commands', '/s', ['/sources ', '/status '], '/s'],
    ['all commands behind a slash', '/', ['/ask ', '/sources ', '/status '], '/'],
    ['the names of options', '/ask who said it? a', ['article:'], 'a'],
    ['the values of a named option', '/ask who? article:00', ['article:000 ', 'article:001 '], 'article:00'],
    [
      'values with spaces between quotation marks',
      '/ask who? article:tw',
      ['article:"two words" '],
      'article:tw',
    ],
    ['the values of the first option', '/sources 0', ['000 ', '001 '], '0'],
    ['nothing in plain text', 'who said a', [], 'who said a'],
    ['nothing for an unknown command', '/none a', [], '/none a'],
    ['nothing that the line does not begin with', '/ask who? article:title', [], 'article:title'],
    ['no option twice', '/ask who? article:000 a', [], 'a'],
  ])('offers %s', async (_name, line, endings, replaced) => {
    expect(await completeLine(line, commands)).toEqual([endings, replaced]);
  });
});
