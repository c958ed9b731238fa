import { describe, expect, it } from 'vitest';
import type { Answer, Refused } from '../../../src/answers/answer.ts';
import { holdsMarked } from '../../../src/evaluation/metrics/holds-marked.ts';
import { judgeAnswer } from '../../../src/evaluation/metrics/judge-answer.ts';
import type { OwnLabel } from '../../../src/evaluation/sections/read-own-labels.ts';
import { buildCitedQuote } from '../../support/build-cited-quote.ts';

const texts: Readonly<Record<string, string>> = {
  ferry: 'The ferry sails on Monday. The fare is nine crowns. The captain is Ada Holm.',
  bridge: 'The bridge opens on Friday. The toll is two crowns.',
};
const textOf = (id: string) => texts[id] ?? '';
const quoting = (...quotes: readonly (readonly [string, string])[]): Answer => ({
  kind: 'answered',
  mode: 'extractive',
  statements: [],
  quotes: quotes.map(([id, text]) => buildCitedQuote({ id, text })),
  confidence: 0.8,
});
const refusing = (reason: 'off_topic' | 'not_in_sources'): Refused => ({
  kind: 'refused',
  reason,
  detail: null,
  nearest: [],
  confidence: 0.1,
});
const label = (known: Partial<OwnLabel>): OwnLabel => ({
  id: 'q1',
  question: 'When does the ferry sail?',
  kind: 'when',
  answerable: true,
  gold: [{ article: 'ferry', span: 'sails on Monday' }],
  need: 'any',
  key: ['Monday'],
  refusal: null,
  ...known,
});
const unanswerable = label({ answerable: false, gold: [], key: [], refusal: 'off_topic' });
const both = label({
  need: 'all',
  key: ['crowns'],
  gold: [
    { article: 'ferry', span: 'The fare is nine crowns.', slot: 1 },
    { article: 'ferry', span: 'nine crowns', slot: 1 },
    { article: 'bridge', span: 'The toll is two crowns.', slot: 2 },
  ],
});

describe('judgeAnswer', () => {
  it.each([
    ['the sentence with the span', [['ferry', 'The ferry sails on Monday.']], 'right'],
    ['a part of the span that has the key', [['ferry', 'on Monday']], 'right'],
    ['a part without the key', [['ferry', 'The ferry sails']], 'wrong'],
    ['another sentence', [['ferry', 'The captain is Ada Holm.']], 'wrong'],
    ['another article', [['bridge', 'The bridge opens on Friday.']], 'wrong'],
    ['what no article says', [['ferry', 'It goes on Monday.']], 'wrong'],
    [
      'more than what is asked',
      [
        ['bridge', 'The toll is two crowns.'],
        ['ferry', 'sails on Monday'],
      ],
      'right',
    ],
  ] as const)('judges by the quotes: %s', (_name, quotes, outcome) => {
    expect(judgeAnswer(quoting(...quotes), label({}), textOf).outcome).toBe(outcome);
  });

  it('wants a span of every slot where all are needed', () => {
    const fare = ['ferry', 'The fare is nine crowns.'] as const;
    const toll = ['bridge', 'The toll is two crowns.'] as const;
    expect(judgeAnswer(quoting(fare), both, textOf).outcome).toBe('wrong');
    expect(judgeAnswer(quoting(fare, toll), both, textOf).outcome).toBe('right');
  });

  it('calls a refusal right where nothing answers, and tells whether the reason is', () => {
    expect(judgeAnswer(refusing('off_topic'), unanswerable, textOf)).toMatchObject({
      outcome: 'right',
      isReasonRight: true,
    });
    expect(judgeAnswer(refusing('not_in_sources'), unanswerable, textOf)).toMatchObject({
      outcome: 'right',
      isReasonRight: false,
    });
  });

  it('sees what answers also where it is only shown as nearest to a refusal', () => {
    const shown = (text: string) => {
      const nearest = [buildCitedQuote({ id: 'ferry', text })];
      return judgeAnswer({ ...refusing('not_in_sources'), nearest }, label({}), textOf);
    };
    expect(shown('The ferry sails on Monday.')).toMatchObject({ outcome: 'refused', isShown: true });
    expect(shown('The captain is Ada Holm.')).toMatchObject({ outcome: 'refused', isShown: false });
    expect(judgeAnswer(quoting(['ferry', 'on Monday']), label({}), textOf).isShown).toBe(true);
  });

  it('tells refusing what could be answered from answering it wrongly', () => {
    expect(judgeAnswer(refusing('off_topic'), label({}), textOf).outcome).toBe('refused');
    expect(judgeAnswer(quoting(['ferry', 'on Monday']), unanswerable, textOf).outcome).toBe('wrong');
  });
});

describe('holdsMarked', () => {
  it.each([
    ['October 1973', 'It began in October, 1973.', true],
    ['October 1973', 'It began in October.', false],
    ['nearly $12', 'The price rose to NEARLY 12 dollars.', true],
    [
      'It began in October and went on until the month of March.',
      'It began in October and went on until the',
      true,
    ],
    ['It began in October.', 'October', false],
  ])('looks for “%s” in “%s”', (mark, quote, holds) => {
    expect(holdsMarked(quote, [mark])).toBe(holds);
  });

  it('finds nothing where nothing is marked', () => {
    expect(holdsMarked('It began in October.', [])).toBe(false);
  });
});
