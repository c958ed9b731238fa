import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderReply } from '../../../src/discord/rendering/render-reply.ts';
import { neutralise } from '../../../src/replies/neutralise.ts';
import type { QuoteBlock, Reply, ReplyBlock } from '../../../src/replies/reply.ts';
import { listMessageFaults } from '../../support/list-message-faults.ts';
import { messageText } from '../../support/message-text.ts';
import { readDiscordMarkdown } from '../../support/read-discord-markdown.ts';

const plain = (...blocks: readonly ReplyBlock[]): Reply => ({ tone: 'plain', blocks });
const quote = (text: string, given: Partial<QuoteBlock> = {}): QuoteBlock => ({
  kind: 'quote',
  lead: 'John Kirby said:',
  text,
  number: 1,
  passageId: '000#12',
  place: 'paragraph 12',
  ...given,
});
const here = {
  source: { command: 'ask', values: { question: 'Why?' } },
  place: { serverId: '7', channelId: '8', userId: '9' },
  fileBytes: 10_000_000,
};
const textOf = (reply: Reply) => renderReply(reply, here).flatMap(messageText);
const buttonsOf = (reply: Reply) =>
  renderReply(reply, here).map(({ components: [container] }) =>
    container?.type === 17
      ? container.components.flatMap((row) => (row.type === 1 ? row.components : []))
      : [],
  );

describe('renderReply', () => {
  it('tells tones apart by colour and by words', () => {
    const tones = ['answer', 'refusal', 'error', 'plain'] as const;
    const looks = tones.map((tone) => {
      const [message] = renderReply({ tone, blocks: [{ kind: 'text', text: 'Well.' }] }, here);
      const [container] = message?.components ?? [];
      return [
        container?.type === 17 ? container.accent_color : null,
        ...(message ? messageText(message) : []),
      ];
    });
    expect(new Set(looks.map(([colour]) => colour)).size).toBe(4);
    expect(looks.map(([, ...words]) => words)).toEqual([
      ['-# Answer, quoted from the articles', 'Well.'],
      ['-# No answer', 'Well.'],
      ['-# That did not work', 'Well.'],
      ['Well.'],
    ]);
  });

  it.each<[string, ReplyBlock, readonly string[]]>([
    ['a heading', { kind: 'heading', text: 'Ferry\n*now*' }, ['### Ferry \\*now\\*']],
    ['text', { kind: 'text', text: 'A_b\n\n# c' }, ['A\\_b\n\n\\# c']],
    ['small print', { kind: 'note', text: 'One.\nTwo.' }, ['-# One.\n-# Two.']],
    [
      'a quote',
      quote('He said “no”.\n> twice'),
      ['**John Kirby said:**\n> He said “no”.\n> \\> twice\n-# \\[1\\] paragraph 12'],
    ],
    [
      'a quote with its outlet and date',
      quote('Words.', { origin: 'The_Post, 6 May 2024' }),
      ['**John Kirby said:**\n> Words.\n-# \\[1\\] The\\_Post, 6 May 2024, paragraph 12'],
    ],
    [
      'a quote that nobody leads in to',
      quote('Words.', { lead: '', number: null }),
      ['> Words.\n-# paragraph 12'],
    ],
    [
      'a passage with the words that are meant',
      quote('Before. Meant *so*.\nAfter.', { lead: '', highlight: { start: 7, end: 19 } }),
      ['> Before. **Meant \\*so\\*.**\n> After.\n-# \\[1\\] paragraph 12'],
    ],
    [
      'points',
      {
        kind: 'list',
        items: [
          { text: 'One', detail: null, url: null },
          { text: 'Two', detail: null, url: null },
        ],
      },
      ['- One\n- Two'],
    ],
    [
      'things with details',
      {
        kind: 'list',
        items: [{ text: 'Ferry', detail: 'ferry · 3 passages', url: 'https://a.example/(b)' }],
      },
      ['**Ferry** · [article](<https://a.example/%28b%29>)\n-# ferry · 3 passages'],
    ],
    [
      'several things with details, a little apart',
      {
        kind: 'list',
        items: [
          { text: 'Ferry', detail: '3 passages', url: null },
          { text: 'Crane', detail: null, url: null },
        ],
      },
      ['**Ferry**\n-# 3 passages\n\n**Crane**'],
    ],
    [
      'citations, after a line across that a page never begins with',
      { kind: 'citations', items: [{ number: 1, text: 'Ferry — Post', url: 'javascript:alert(1)' }] },
      ['\\[1\\] Ferry — Post'],
    ],
    ['text to copy', { kind: 'copy', text: 'a *b* ``` c' }, ['```\na *b* `\u200b`\u200b` c\n```']],
    [
      'two wordings',
      {
        kind: 'comparison',
        pieces: [
          { in: 'both', text: 'It was ' },
          { in: 'given', text: 'not *so* ' },
          { in: 'source', text: 'at ~ ' },
          { in: 'given', text: '~' },
        ],
      },
      [
        'It was ~~not \\*so\\*~~ **at \\~\u2060** ~~\\~\u2060~~\n-# ~~struck through~~: only in the words given · **bold**: only in the source',
      ],
    ],
  ])('writes %s', (_name, block, contents) => {
    expect(textOf(plain(block))).toEqual(contents);
  });

  it('sets citations apart by a line across', () => {
    const [message] = renderReply(
      plain(
        { kind: 'text', text: 'One.' },
        { kind: 'citations', items: [{ number: 1, text: 'Ferry', url: null }] },
      ),
      here,
    );
    const [container] = message?.components ?? [];
    expect(container?.type === 17 ? container.components.map(({ type }) => type) : []).toEqual([10, 14, 10]);
  });

  it('carries pictures with words for them, and files under names of their own', () => {
    const png = new Uint8Array([1, 2, 3]);
    const [message] = renderReply(
      plain(
        { kind: 'image', name: 'map.png', png, description: 'Who met whom' },
        { kind: 'image', name: 'map.png', png, description: '' },
        { kind: 'file', name: '../a b.bib', text: 'é' },
      ),
      here,
    );
    expect(message && listMessageFaults(message)).toEqual([]);
    expect(message?.files).toEqual([
      { name: 'map.png', data: png },
      { name: '2-map.png', data: png },
      { name: 'a-b.bib', data: Buffer.from('é') },
    ]);
  });

  it('tells in words of what is too large to send', () => {
    const png = new Uint8Array(here.fileBytes + 1);
    expect(textOf(plain({ kind: 'image', name: 'map.png', png, description: 'Who met whom' }))).toEqual([
      '-# Picture, too large to show: Who met whom',
    ]);
  });

  it('sends text to copy as a file where a page could not hold it', () => {
    const [message] = renderReply(plain({ kind: 'copy', text: 'x'.repeat(5_000) }), here);
    expect(message?.files).toEqual([{ name: 'text.txt', data: Buffer.from('x'.repeat(5_000)) }]);
  });

  it('makes buttons of actions, each of them once', () => {
    const context = { label: 'Show in context', command: 'context', values: { passage: '000#12' } };
    const [buttons] = buttonsOf({
      ...plain(),
      actions: [
        { ...context, isMain: true },
        context,
        { label: 'Next', command: 'sources', values: { page: '2' }, isInPlace: true },
      ],
    });
    expect(buttons).toEqual([
      { type: 2, style: 1, custom_id: '1:context:passage=000#12', label: 'Show in context' },
      { type: 2, style: 2, custom_id: '1:sources@1:page=2', label: 'Next' },
    ]);
  });

  it('makes a menu of what one is chosen from', () => {
    const choices = ['a', 'b', 'a'].map((id) => ({
      label: `Article ${id}`,
      command: 'sources',
      values: { article: id },
    }));
    const [menu] = buttonsOf({ ...plain(), menu: { label: 'Read one', choices } });
    expect(menu).toEqual([
      {
        type: 3,
        custom_id: '1:menu',
        placeholder: 'Read one',
        options: [
          { label: 'Article a', value: '1:sources:article=a' },
          { label: 'Article b', value: '1:sources:article=b' },
        ],
      },
    ]);
  });

  it('hands over what has to be kept for a button', () => {
    const values = { question: 'why '.repeat(40) };
    const [message] = renderReply(
      { ...plain(), actions: [{ label: 'Again', command: 'ask', values }] },
      here,
    );
    expect(message?.kept).toEqual([{ token: expect.any(String), serverId: '7', command: 'ask', values }]);
  });

  it('turns pages by buttons that run the command again', () => {
    const blocks = Array.from({ length: 24 }, (_, index) => quote(`Words ${index}. `.repeat(60).trim()));
    const pages = buttonsOf(plain(...blocks));
    expect(pages.length).toBeGreaterThan(2);
    expect(pages[1]).toEqual([
      { type: 2, style: 2, custom_id: '1:ask@1:question=Why?', label: '◀ Previous' },
      { type: 2, style: 2, custom_id: '1:ask@3:question=Why?', label: 'Next ▶' },
    ]);
    expect([pages[0]?.length, pages.at(-1)?.length]).toEqual([1, 1]);
  });

  it('turns pages by what makes the same reply again, where that is something else', () => {
    const blocks = Array.from({ length: 24 }, (_, index) => quote(`Words ${index}. `.repeat(60).trim()));
    const again = { command: 'ask', values: { question: 'Why is that?' } };
    const [[next] = []] = buttonsOf({ ...plain(...blocks), again });
    expect(next).toMatchObject({ custom_id: '1:ask@2:question=Why is that?' });
  });

  it('keeps a heading with what follows, and a quote in one piece', () => {
    const blocks = Array.from({ length: 14 }, (_, index): readonly ReplyBlock[] => [
      { kind: 'heading', text: `Heading ${index}` },
      quote(`Sentence ${index} is said. `.repeat(30).trim()),
    ]);
    const messages = renderReply(plain(...blocks.flat()), here);
    expect(messages.length).toBeGreaterThan(1);
    for (const message of messages) {
      const parts = messageText(message).filter((part) => !part.startsWith('-# Page'));
      expect(parts.at(-1)).toMatch(/^\*\*John Kirby said/u);
      expect(parts.at(-1)).not.toMatch(/continued|goes on/u);
    }
  });

  it('cuts a quote that is longer than a page between sentences, and says so at both ends', () => {
    const text = 'This is one of many sentences. '.repeat(300).trim();
    const parts = textOf(plain(quote(text))).filter((part) => !part.startsWith('-# Page'));
    expect(parts.length).toBeGreaterThan(2);
    expect(parts[0]).toMatch(/sentences\.\n-# \(goes on\)$/u);
    expect(parts[1]).toMatch(/^-# \(continued\)\n> This is.*\n-# \(goes on\)$/u);
    expect(parts.at(-1)).toMatch(/^-# \(continued\)\n> This is.*\n-# \\\[1\\\] paragraph 12$/u);
    const quoted = parts.map((part) => /^> (.*)$/mu.exec(part)?.[1]);
    expect(quoted.join(' ')).toBe(text);
  });

  const words = fc.oneof(
    fc.constantFrom(
      '',
      '@everyone',
      '[a](https://b.example)',
      '```',
      '> # -# x',
      '***',
      '~~',
      'A long sentence. '.repeat(400),
    ),
    fc.string({ maxLength: 400 }),
    fc.string({ unit: 'binary', maxLength: 80 }),
    fc
      .array(fc.constantFrom('word', '@here', '*', '\n', '\\', '~', '_', '🚢', 'https://a.example', '. '), {
        maxLength: 900,
      })
      .map((parts) => parts.join('')),
  );
  const item = fc.record({
    text: words,
    detail: fc.option(words),
    url: fc.option(fc.oneof(words, fc.webUrl())),
  });
  const block = fc.oneof(
    fc.record({
      kind: fc.constantFrom('heading' as const, 'text' as const, 'note' as const, 'copy' as const),
      text: words,
    }),
    fc
      .record({
        lead: words,
        text: words,
        place: words,
        number: fc.option(fc.nat()),
        marks: fc.option(fc.tuple(fc.nat(900), fc.nat(900))),
      })
      .map(
        ({ marks, ...given }): QuoteBlock => ({
          kind: 'quote',
          passageId: 'a#1',
          ...given,
          ...(marks && { highlight: { start: Math.min(...marks), end: Math.max(...marks) } }),
        }),
      ),
    fc.record({
      kind: fc.constant('comparison' as const),
      pieces: fc.array(
        fc.record({ in: fc.constantFrom('both' as const, 'given' as const, 'source' as const), text: words }),
        { maxLength: 5 },
      ),
    }),
    fc.record({ kind: fc.constant('list' as const), items: fc.array(item, { maxLength: 30 }) }),
    fc.record({
      kind: fc.constant('citations' as const),
      items: fc.array(fc.record({ number: fc.nat(), text: words, url: fc.option(fc.webUrl()) }), {
        maxLength: 5,
      }),
    }),
    fc.record({ kind: fc.constant('file' as const), name: words, text: words }),
    fc.record({ kind: fc.constant('image' as const), name: words, description: words, png: fc.uint8Array() }),
  );
  const action = fc.record({
    label: words,
    command: fc.constantFrom('ask', 'context'),
    values: fc.dictionary(fc.constantFrom('a', 'b'), words),
  });
  const replies: fc.Arbitrary<Reply> = fc.record(
    {
      tone: fc.constantFrom('answer' as const, 'refusal' as const, 'plain' as const, 'error' as const),
      blocks: fc.array(block, { maxLength: 12 }),
      actions: fc.array(action, { maxLength: 14 }),
      menu: fc.record({ label: words, choices: fc.array(action, { maxLength: 30 }) }),
    },
    { requiredKeys: ['tone', 'blocks'] },
  );

  it('stays within every limit, and mentions and links nothing, whatever the reply is', () => {
    fc.assert(
      fc.property(replies, words, (reply, question) => {
        const messages = renderReply(reply, { ...here, source: { command: 'ask', values: { question } } });
        expect(messages.length).toBeGreaterThan(0);
        for (const message of messages) {
          expect(listMessageFaults(message)).toEqual([]);
          for (const part of messageText(message)) {
            const { features } = readDiscordMarkdown(part);
            expect(
              features.filter((feature) => /^(?:mention|address|picture|time|invitation)/u.test(feature)),
            ).toEqual([]);
            for (const feature of features.filter((name) => name.startsWith('link')))
              expect(feature).toMatch(/^link https?:\/\//u);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('shows a quote word for word, however it is cut', () => {
    fc.assert(
      fc.property(words, (text) => {
        const shown = textOf(plain(quote(text)))
          .flatMap((part) => part.split('\n'))
          .filter((line) => line.startsWith('> '))
          .map((line) => readDiscordMarkdown(line).shown);
        // Where it is cut, white space at the cut is not shown.
        const bare = (given: string) => given.replace(/\s+/gu, '');
        expect(bare(shown.join(''))).toBe(bare(neutralise(text)));
      }),
      { numRuns: 300 },
    );
  });
});
