import { describe, expect, it } from 'vitest';
import { replyText } from '../../src/replies/reply-text.ts';
import { parseLine } from '../../src/terminal/parse-line.ts';
import { createDoubleCommand } from '../support/create-double-command.ts';

const option = (name: string) => ({ name, description: name, isRequired: false });
const commands = [
  createDoubleCommand(),
  createDoubleCommand({ name: 'sources', options: [option('article'), option('page')] }),
  createDoubleCommand({ name: 'status', options: [] }),
];

const read = (line: string) => {
  const parsed = parseLine(line, commands);
  if (parsed.kind === 'nothing') return 'nothing';
  return parsed.kind === 'run' ? [parsed.command.name, parsed.values] : replyText(parsed.reply);
};

describe('parseLine', () => {
  it.each([
    ['plain text', '  When will it run? ', 'ask', { question: 'When will it run?' }],
    ['plain text with colons', 'article: what is it?', 'ask', { question: 'article: what is it?' }],
    [
      'what looks like an option in plain text',
      'is article:000 new?',
      'ask',
      { question: 'is article:000 new?' },
    ],
    ['a command', '/status', 'status', {}],
    ['a command in capitals', '/STATUS', 'status', {}],
    ['a command and its first option', '/sources 000', 'sources', { article: '000' }],
    ['an option by name', '/sources page:2', 'sources', { page: '2' }],
    ['options in any order', '/sources page:2 000', 'sources', { page: '2', article: '000' }],
    ['all options by name', '/sources article:000 page:2', 'sources', { article: '000', page: '2' }],
    [
      'a question and an option',
      '/ask article:000 who said it?',
      'ask',
      { question: 'who said it?', article: '000' },
    ],
    [
      'an option behind a question',
      '/ask who said it? article:000',
      'ask',
      { question: 'who said it?', article: '000' },
    ],
    [
      'a named question',
      '/ask question:who said it? article:a',
      'ask',
      { question: 'who said it?', article: 'a' },
    ],
    ['quoted values', '/ask who? article:"two words"', 'ask', { question: 'who?', article: 'two words' }],
    ['a quoted first option', '/sources article:"two words"', 'sources', { article: 'two words' }],
    ['option names in capitals', '/sources PAGE:2', 'sources', { page: '2' }],
    [
      'a colon with nothing behind it as text',
      '/ask article: what is it?',
      'ask',
      { question: 'article: what is it?' },
    ],
    ['a web address as text', '/ask https://a.example/ who?', 'ask', { question: 'https://a.example/ who?' }],
    ['names inside words as text', '/ask subarticle:3 who?', 'ask', { question: 'subarticle:3 who?' }],
  ])('reads %s', (_name, line, command, values) => {
    expect(read(line)).toEqual([command, values]);
  });

  it.each(['', '   ', '\t'])('takes %o for nothing', (line) => {
    expect(read(line)).toBe('nothing');
  });

  it.each([
    ['an unknown command', '/souces', /no command \/souces\..*Did you mean \/sources\?/su],
    ['a lonely slash', '/', /no command \/\..*\/help lists them all/su],
    ['a missing question', '/ask', /\/ask needs the question\..*Usage: \/ask question \[article\]/su],
    ['a missing question beside an option', '/ask article:000', /\/ask needs the question/u],
    ['an option given twice', '/ask who? article:a article:b', /article is given more than once/u],
    ['words behind a command that takes none', '/status now', /\/status takes nothing behind it/u],
  ])('says what is wrong with %s', (_name, line, problem) => {
    expect(read(line)).toMatch(problem);
  });
});
