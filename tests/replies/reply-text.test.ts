import { describe, expect, it } from 'vitest';
import { answerReply } from '../../src/replies/answer-reply.ts';
import { refusalReply } from '../../src/replies/refusal-reply.ts';
import { replyText } from '../../src/replies/reply-text.ts';
import { buildCitedQuote } from '../support/build-cited-quote.ts';

const nowhere = { span: null, article: null };

describe('replyText', () => {
  it('writes an answer as lead, quote, place and citation', () => {
    const quote = buildCitedQuote({ url: 'https://harbour.example/ferry' });
    const reply = answerReply(
      {
        kind: 'answered',
        mode: 'extractive',
        statements: [{ text: '', quotes: [0] }],
        quotes: [quote],
        confidence: 1,
      },
      nowhere,
    );
    expect(replyText(reply)).toBe(
      [
        'Harbour Post reports:',
        '> The ferry will run again from Monday.',
        '[1] paragraph 3',
        '',
        '[1] Ferry to return — Harbour Post, 6 May 2024',
        '    https://harbour.example/ferry',
        '',
        'Quoted word for word, without a language model. Rests on one article.',
      ].join('\n'),
    );
  });

  it('writes a refusal', () => {
    const reply = refusalReply(
      {
        kind: 'refused',
        reason: 'not_in_sources',
        detail: 'Ada Lunn',
        nearest: [buildCitedQuote()],
        confidence: 0,
      },
      nowhere,
    );
    expect(replyText(reply)).toBe(
      [
        'The articles don’t say',
        '',
        'No article mentions “Ada Lunn”.',
        '',
        'Closest passages, not an answer',
        '',
        'Harbour Post reports:',
        '> The ferry will run again from Monday.',
        'Ferry to return — Harbour Post, 6 May 2024, paragraph 3',
        '',
        'A question about one thing at a time, or in other words, may find more; /sources lists the articles.',
      ].join('\n'),
    );
  });

  it('keeps a quote exactly, with every line of it behind the mark', () => {
    const text = 'One\r\ntwo\u00a0\u200bthree\n\u001b[31mfour';
    const reply = {
      tone: 'plain' as const,
      blocks: [
        { kind: 'quote' as const, lead: '', text, number: null, passageId: 'a#1', place: 'paragraph 1' },
      ],
    };
    expect(replyText(reply)).toBe('> One\r\n> two\u00a0\u200bthree\n> \u001b[31mfour\nparagraph 1');
  });

  it('writes lists with details and addresses below their items', () => {
    const items = [
      { text: 'Ferry', detail: 'one boat', url: 'https://harbour.example/' },
      { text: 'Bridge', detail: null, url: null },
    ];
    expect(replyText({ tone: 'plain', blocks: [{ kind: 'list', items }] })).toBe(
      '- Ferry\n  one boat\n  https://harbour.example/\n- Bridge',
    );
  });

  it('writes what is compared, copied, shown or kept', () => {
    const pieces = [
      { in: 'both', text: 'by ' },
      { in: 'source', text: 'ferry' },
      { in: 'given', text: 'boat' },
    ] as const;
    expect(
      replyText({
        tone: 'plain',
        blocks: [
          { kind: 'comparison', pieces },
          { kind: 'copy', text: 'Lunn, A. (2024).' },
          { kind: 'image', name: 'ties.png', png: new Uint8Array(), description: 'Lunn beside Quill' },
          { kind: 'file', name: 'cited.bib', text: '@misc{lunn}' },
        ],
      }),
    ).toBe(
      [
        'by -[ferry]+[boat]',
        'Lunn, A. (2024).',
        '(picture: Lunn beside Quill)',
        'cited.bib:\n@misc{lunn}',
      ].join('\n\n'),
    );
  });
});
