import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answered } from '../../src/answers/answer.ts';
import type { CitedQuote } from '../../src/answers/cited-quote.ts';
import { answerReply } from '../../src/replies/answer-reply.ts';
import type { Reply } from '../../src/replies/reply.ts';
import { buildCitedQuote } from '../support/build-cited-quote.ts';

const nowhere = { span: null, article: null };

const answered = (quotes: readonly CitedQuote[], known: Partial<Answered> = {}): Answered => ({
  kind: 'answered',
  mode: 'extractive',
  statements: quotes.map(({ text }, position) => ({ text, quotes: [position] })),
  quotes,
  confidence: 0.9,
  ...known,
});

type Block = Reply['blocks'][number];

const blocksOf = <Kind extends Block['kind']>({ blocks }: Reply, kind: Kind) =>
  blocks.filter((block): block is Extract<Block, { kind: Kind }> => block.kind === kind);

describe('answerReply', () => {
  it('shows each quote exactly, with who is speaking, where it stands and the number of its article', () => {
    const text = 'He said:  “We won’t”\u00a0— and left.';
    const attribution = { speaker: 'Ada Lunn', speakerText: 'He', cue: 'said', direct: true };
    const reply = answerReply(answered([buildCitedQuote({ text, attribution })]), nowhere);
    expect(reply.tone).toBe('answer');
    expect(blocksOf(reply, 'quote')).toEqual([
      {
        kind: 'quote',
        lead: 'Ada Lunn said:',
        text,
        number: 1,
        passageId: 'ferry#3',
        place: 'paragraph 3',
        origin: 'Harbour Post, 6 May 2024',
      },
    ]);
  });

  it('gives one number to all quotes of an article, counted in reading order', () => {
    const quotes = ['ferry', 'bridge', 'ferry'].map((id) =>
      buildCitedQuote({ id, title: `About the ${id}` }),
    );
    const reply = answerReply(answered(quotes), nowhere);
    expect(blocksOf(reply, 'quote').map(({ number }) => number)).toEqual([1, 2, 1]);
    expect(blocksOf(reply, 'citations')).toEqual([
      {
        kind: 'citations',
        items: [
          { number: 1, text: 'About the ferry — Harbour Post, 6 May 2024', url: null },
          { number: 2, text: 'About the bridge — Harbour Post, 6 May 2024', url: null },
        ],
      },
    ]);
  });

  it('links a citation to the article’s own address', () => {
    const url = 'https://harbour.example/ferry';
    const [citations] = blocksOf(answerReply(answered([buildCitedQuote({ url })]), nowhere), 'citations');
    expect(citations?.items.map((item) => item.url)).toEqual([url]);
  });

  it.each([
    ['that no language model took part', 'extractive', 'Quoted word for word, without a language model.'],
    ['that one did', 'generated', 'Found by a language model; what is quoted is quoted word for word.'],
  ] as const)('notes %s', (_name, mode, note) => {
    const reply = answerReply(answered([buildCitedQuote()], { mode }), nowhere);
    expect(reply.blocks.at(-1)).toEqual({ kind: 'note', text: `${note} Rests on one article.` });
  });

  it('does not say a second time what a quote says in the same words', () => {
    const quotes = [
      buildCitedQuote({ text: 'The ferry runs.' }),
      buildCitedQuote({ text: 'It is free.', id: 'fares' }),
    ];
    const statements = [
      { text: 'The ferry runs.', quotes: [0], isGloss: true as const },
      { text: 'The ferry is free.', quotes: [1], isGloss: true as const },
    ];
    const reply = answerReply(answered(quotes, { mode: 'generated', statements }), nowhere);
    expect(blocksOf(reply, 'text').map(({ text }) => text)).toEqual([
      'In the bot’s words: The ferry is free. [2]',
    ]);
    expect(blocksOf(reply, 'quote').map(({ text }) => text)).toEqual(['The ferry runs.', 'It is free.']);
  });

  it.each([
    ['unavailable', 'The language model could not be used just now.'],
    ['busy', 'The language model has too much to do just now.'],
    ['over_budget', 'Today’s budget for the language model is used up.'],
    ['unreadable', 'What the language model replied could not be read.'],
  ] as const)('says why a model took no part that was meant to: %s', (fallback, why) => {
    const reply = answerReply(answered([buildCitedQuote()], { fallback }), nowhere);
    const note = `${why} Quoted word for word, without a language model.`;
    expect(reply.blocks.at(-1)).toEqual({ kind: 'note', text: `${note} Rests on one article.` });
  });

  it('notes which time the articles cover', () => {
    const span = { first: '2023-11-03', last: '2024-09-06', undated: 0 };
    const reply = answerReply(answered([buildCitedQuote()]), { span, article: null });
    expect(blocksOf(reply, 'note')[0]?.text).toMatch(
      /The articles run from 3 November 2023 to 6 September 2024\.$/u,
    );
  });

  it('notes that only one article was looked at', () => {
    const quote = buildCitedQuote();
    const reply = answerReply(answered([quote]), { span: null, article: quote.article });
    expect(blocksOf(reply, 'note')[0]?.text).toMatch(/Only “Ferry to return” was looked at\.$/u);
  });

  describe('with a language model', () => {
    const quotes = [buildCitedQuote({ id: 'ferry' }), buildCitedQuote({ id: 'bridge', text: 'It is shut.' })];
    const generated = answered(quotes, {
      mode: 'generated',
      statements: [
        { text: 'The bridge is shut.', quotes: [1], isGloss: true as const },
        { text: 'The ferry runs instead.', quotes: [1, 0], isGloss: true as const },
      ],
    });

    it('puts each statement before the quotes it rests on, and shows no quote twice', () => {
      const shown = answerReply(generated, nowhere).blocks.map((block) =>
        block.kind === 'text' || block.kind === 'quote' ? block.text : block.kind,
      );
      expect(shown).toEqual([
        'In the bot’s words: The bridge is shut. [1]',
        'It is shut.',
        'In the bot’s words: The ferry runs instead. [1][2]',
        'The ferry will run again from Monday.',
        'citations',
        'note',
      ]);
    });
  });

  it('cites exactly the articles whose numbers stand in the text, in both modes', () => {
    const position = fc.integer({ min: 0, max: 3 });
    const statement = fc
      .uniqueArray(position, { minLength: 1 })
      .map((quotes) => ({ text: 'So it is.', quotes }));
    const article = fc.constantFrom('a', 'b', 'c');
    fc.assert(
      fc.property(
        fc.array(article, { minLength: 4, maxLength: 4 }),
        fc.array(statement, { minLength: 1 }),
        fc.constantFrom('extractive' as const, 'generated' as const),
        (ids, statements, mode) => {
          const quotes = ids.map((id) => buildCitedQuote({ id }));
          const reply = answerReply(answered(quotes, { statements, mode }), nowhere);
          const inText = blocksOf(reply, 'text').flatMap(({ text }) =>
            [...text.matchAll(/\[(\d+)\]/gu)].map(([, number]) => Number(number)),
          );
          const onQuotes = blocksOf(reply, 'quote').map(({ number }) => number);
          const cited = blocksOf(reply, 'citations').flatMap(({ items }) =>
            items.map(({ number }) => number),
          );
          expect(new Set([...inText, ...onQuotes])).toEqual(new Set(cited));
          expect(cited).toEqual(cited.map((_, index) => index + 1));
        },
      ),
    );
  });
});
