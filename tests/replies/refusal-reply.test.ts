import { describe, expect, it } from 'vitest';
import type { Refused } from '../../src/answers/answer.ts';
import type { Reason } from '../../src/answers/reason.ts';
import { refusalReply } from '../../src/replies/refusal-reply.ts';
import { refusalWords } from '../../src/replies/refusal-words.ts';
import { buildCitedQuote } from '../support/build-cited-quote.ts';

const refused = (known: Partial<Refused> = {}): Refused => ({
  kind: 'refused',
  reason: 'not_in_sources',
  detail: null,
  nearest: [],
  confidence: 0.1,
  ...known,
});
const span = { first: '2023-11-03', last: '2024-09-06', undated: 0 };
const nowhere = { span: null, article: null };
const whyOf = (given: Partial<Refused>, context = nowhere) => {
  const [, why] = refusalReply(refused(given), context).blocks;
  return why?.kind === 'text' ? why.text : undefined;
};

describe('refusalReply', () => {
  it.each(Object.keys(refusalWords) as Reason[])('says why and what to do instead: %s', (reason) => {
    const reply = refusalReply(refused({ reason }), nowhere);
    const texts = reply.blocks.map((block) => ('text' in block ? block.text : ''));
    expect(reply.tone).toBe(reason === 'uncertain' ? 'uncertain' : 'refusal');
    expect(reply.blocks.map(({ kind }) => kind)).toEqual(['heading', 'text', 'note']);
    for (const text of texts) expect(text).toMatch(/^\p{Lu}|^\//u);
    expect(texts.join(' ')).not.toMatch(/!|\bundefined\b|\bnull\b|sorry|unfortunately/iu);
  });

  it('tells reasons apart', () => {
    const headings = Object.values(refusalWords).map(({ heading }) => heading);
    expect(new Set(headings).size).toBe(headings.length);
  });

  it.each<[string, Partial<Refused>, RegExp]>([
    [
      'the name that nobody mentions',
      { reason: 'not_in_sources', detail: 'Ada Lunn' },
      /No article mentions “Ada Lunn”/u,
    ],
    [
      'what is taken for granted',
      { reason: 'false_premise', detail: 'Ada Lunn resigned' },
      /“Ada Lunn resigned”/u,
    ],
    ['the language', { reason: 'unsupported_language', detail: 'French' }, /seems to be in French/u],
    ['the last date', { reason: 'after_sources', detail: '2024-09-06' }, /which is from 6 September 2024/u],
  ])('names %s', (_name, given, sentence) => {
    expect(whyOf(given)).toMatch(sentence);
  });

  it('takes the last date from the library where the answer does not name it', () => {
    const context = { span, article: null } as const;
    const [, why] = refusalReply(refused({ reason: 'after_sources' }), context).blocks;
    expect(why).toMatchObject({ text: expect.stringMatching(/which is from 6 September 2024/u) });
  });

  it('shows two closest passages at most, without numbers, each with its article, and says that they are no answer', () => {
    const nearest = ['ferry', 'bridge', 'tower'].map((id) =>
      buildCitedQuote({ id, title: `About the ${id}` }),
    );
    const { blocks } = refusalReply(refused({ nearest }), nowhere);
    expect(blocks[2]).toEqual({ kind: 'heading', text: 'Closest passages, not an answer' });
    expect(blocks.filter(({ kind }) => kind === 'quote')).toEqual([
      expect.objectContaining({
        number: null,
        place: 'About the ferry — Harbour Post, 6 May 2024, paragraph 3',
      }),
      expect.objectContaining({
        number: null,
        place: 'About the bridge — Harbour Post, 6 May 2024, paragraph 3',
      }),
    ]);
  });

  it('never lists sources', () => {
    const nearest = [buildCitedQuote()];
    const { blocks } = refusalReply(refused({ nearest }), { span, article: null });
    expect(blocks.map(({ kind }) => kind)).not.toContain('citations');
  });
});
