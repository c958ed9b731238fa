import { stripVTControlCharacters } from 'node:util';
import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { answerReply } from '../../src/replies/answer-reply.ts';
import { errorReply } from '../../src/replies/error-reply.ts';
import { refusalReply } from '../../src/replies/refusal-reply.ts';
import type { Reply } from '../../src/replies/reply.ts';
import { createPalette } from '../../src/terminal/palette.ts';
import { renderReply } from '../../src/terminal/render-reply.ts';
import { buildCitedQuote } from '../support/build-cited-quote.ts';

const plain = createPalette(false);
const nowhere = { span: null, article: null };
const quote = buildCitedQuote({
  text: 'The ferry will run again from Monday, and every day after that as long as the bridge is shut.',
  url: 'https://harbour.example/ferry',
});
const answer = answerReply(
  {
    kind: 'answered',
    mode: 'extractive',
    statements: [{ text: '', quotes: [0] }],
    quotes: [quote],
    confidence: 1,
  },
  nowhere,
);
const refusal = refusalReply(
  { kind: 'refused', reason: 'not_in_sources', detail: 'Ada Lunn', nearest: [quote], confidence: 0 },
  nowhere,
);

describe('renderReply', () => {
  it('sets quotes behind a bar, wrapped, with their numbers, and the articles below', () => {
    expect(renderReply(answer, { width: 44, palette: plain })).toBe(
      [
        '  Harbour Post reports:',
        '  ┃ The ferry will run again from Monday,',
        '  ┃ and every day after that as long as the',
        '  ┃ bridge is shut.',
        '  [1] paragraph 3',
        '',
        '  [1] Ferry to return — Harbour Post, 6 May',
        '      2024',
        '      https://harbour.example/ferry',
        '',
        '  Quoted word for word, without a language',
        '  model. Rests on one article.',
      ].join('\n'),
    );
  });

  it('makes a refusal look different, with and without colours', () => {
    expect(renderReply(refusal, { width: 60, palette: plain })).toBe(
      [
        '  ○ The articles don’t say',
        '',
        '  No article mentions “Ada Lunn”.',
        '',
        '  Closest passages, not an answer',
        '',
        '  Harbour Post reports:',
        '  ┊ The ferry will run again from Monday, and every day',
        '  ┊ after that as long as the bridge is shut.',
        '  Ferry to return — Harbour Post, 6 May 2024, paragraph 3',
        '',
        '  A question about one thing at a time, or in other words,',
        '  may find more; /sources lists the articles.',
      ].join('\n'),
    );
    const coloured = renderReply(refusal, { width: 60, palette: createPalette(true) });
    expect(coloured).toContain('\u001b[33m');
    expect(stripVTControlCharacters(coloured)).toBe(renderReply(refusal, { width: 60, palette: plain }));
  });

  it('marks an error', () => {
    const reply = errorReply({ problem: 'There is no page “9”.', remedy: 'Give a number from 1 to 3.' });
    expect(renderReply(reply, { width: 60, palette: plain })).toBe(
      '  ! There is no page “9”.\n\n  Give a number from 1 to 3.',
    );
  });

  it('sets lists with their details below', () => {
    const items = [{ text: 'Ferry', detail: 'one boat', url: 'https://harbour.example/' }];
    expect(
      renderReply({ tone: 'plain', blocks: [{ kind: 'list', items }] }, { width: 60, palette: plain }),
    ).toBe('  • Ferry\n    one boat\n    https://harbour.example/');
  });

  it('keeps the paragraphs of a quote apart', () => {
    const block = {
      kind: 'quote',
      lead: '',
      text: 'One.\r\n\r\nTwo.',
      number: null,
      passageId: 'a#1',
    } as const;
    const reply: Reply = { tone: 'plain', blocks: [{ ...block, place: 'paragraph 1' }] };
    expect(renderReply(reply, { width: 60, palette: plain })).toBe('  │ One.\n  │\n  │ Two.\n  paragraph 1');
  });

  it('prints no control sequence but its own, and no line wider than the terminal', () => {
    const text = fc.string({ unit: 'binary', maxLength: 300 });
    fc.assert(
      fc.property(text, text, fc.integer({ min: 24, max: 200 }), (words, title, width) => {
        const hostile = buildCitedQuote({ text: words, title, outlet: title, url: title });
        const reply = answerReply(
          {
            kind: 'answered',
            mode: 'generated',
            statements: [{ text: words, quotes: [0] }],
            quotes: [hostile],
            confidence: 1,
          },
          nowhere,
        );
        const shown = renderReply(reply, { width, palette: plain });
        expect(shown).not.toMatch(/(?!\n)\p{Cc}|\p{Bidi_Control}/u);
        for (const line of shown.split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(width);
      }),
    );
  });
});
