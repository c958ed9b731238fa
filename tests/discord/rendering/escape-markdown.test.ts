import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeMarkdown } from '../../../src/discord/rendering/escape-markdown.ts';
import { neutralise } from '../../../src/replies/neutralise.ts';
import { readDiscordMarkdown } from '../../support/read-discord-markdown.ts';

/** What is dangerous in Discord, to be thrown together with ordinary words. */
const hazards = [
  ...[
    '*',
    '**',
    '_',
    '__',
    '~~',
    '||',
    '`',
    '```',
    '\\',
    '>',
    '> ',
    '>>> ',
    '# ',
    '### ',
    '-# ',
    '- ',
    '+ ',
    '1. ',
    '2) ',
  ],
  ...[
    '[',
    ']',
    '](',
    ')',
    '<',
    '<@1>',
    '<@&2>',
    '<#3>',
    '</ask:4>',
    '<:a:5>',
    '<t:6:R>',
    '<id:guide>',
    '@everyone',
    '@here',
    '@',
  ],
  ...[
    'https://',
    'http://a.example/b_c',
    'discord.gg/abc',
    'discord.com/invite/a',
    ':',
    ':smile:',
    ':a::b:',
    '://',
    'x@y.example',
  ],
  ...[
    '\n',
    '\n\n',
    '\r\n',
    ' ',
    '\t',
    '\u202e',
    '\u200b',
    '\u2066',
    '\u{e0041}',
    '🚢',
    '👩‍🚀',
    'é',
    'word',
    '10:30:15',
    'and/or',
  ],
];
const dangerous = fc.array(
  fc.oneof(
    fc.constantFrom(...hazards),
    fc.string({ unit: 'binary', maxLength: 6 }),
    fc.string({ maxLength: 6 }),
  ),
  {
    maxLength: 14,
  },
);

describe('escapeMarkdown', () => {
  it.each([
    ['stars and lines', '**bold** _slanted_ __under__ ~~struck~~ ||hidden||'],
    ['code', '`a` ```b```'],
    ['a masked link', '[click](https://evil.example)'],
    ['headings', '# One\n## Two\n   ### Three'],
    ['small print', '-# small'],
    ['quotes', '> quoted\n>>> all of it'],
    ['lists', '- a\n* b\n+ c\n1. d\n  20. e'],
    ['mentions', '<@1> <@!1> <@&2> <#3> </ask:4> <id:customize> @everyone @here'],
    ['emoji and times', '<:a:5> <a:b:6> :smile: :a::skin-tone-1: <t:1700000000:R>'],
    ['bare addresses', 'https://evil.example/?a=1 http://x.example steam://run/1 discord://-/channels/1'],
    ['addresses between angles', '<https://evil.example> <mailto:a@b.example> <a@b.example> <+999123456>'],
    ['invitations', 'discord.gg/abc DISCORD.GG/abc https://discord.com/invite/abc'],
  ])('shows %s as words', (_name, text) => {
    expect(readDiscordMarkdown(text).features).not.toEqual([]);
    expect(readDiscordMarkdown(escapeMarkdown(text))).toEqual({ shown: text, features: [] });
  });

  it.each([
    ['the shrug', '¯\\_(ツ)_/¯'],
    ['backslashes of its own', '\\*a\\* \\\\ \\n'],
  ])('keeps %s', (_name, text) => {
    expect(readDiscordMarkdown(escapeMarkdown(text))).toEqual({ shown: text, features: [] });
  });

  it.each([
    ['sentences', 'In May, at 10:30, he said: “We won’t wait.” (See p. 3; it was 5-4.)'],
    ['figures', 'Some 1,200 people and 3.5 % – about $10 and #4 of 7.'],
    ['what only looks like a path', 'and/or 50/50 U.S./Israel'],
  ])('leaves %s as they are', (_name, text) => {
    expect(escapeMarkdown(text)).toBe(text);
  });

  it('leaves out what hides or reorders text', () => {
    expect(escapeMarkdown('a\u202eb\u200bc\u2066d\u{e0041}e')).toBe('abcde');
    expect(escapeMarkdown('@\u200beveryone')).toBe('\\@everyone');
  });

  it('shows any text word for word and makes nothing else of it', () => {
    fc.assert(
      fc.property(dangerous, (parts) => {
        const text = parts.join('');
        expect(readDiscordMarkdown(escapeMarkdown(text))).toEqual({ shown: neutralise(text), features: [] });
      }),
      { numRuns: 3_000 },
    );
  });

  const file = fileURLToPath(new URL('../../../../shared/bench/bad-input/blns.json', import.meta.url));
  it.skipIf(!existsSync(file))('shows naughty strings word for word (needs ../shared)', () => {
    const strings: readonly string[] = JSON.parse(readFileSync(file, 'utf8'));
    expect(strings.length).toBeGreaterThan(400);
    for (const text of strings)
      expect(readDiscordMarkdown(escapeMarkdown(text))).toEqual({ shown: neutralise(text), features: [] });
  });
});
