import { describe, expect, it } from 'vitest';
import type { Answered, Refused } from '../../src/answers/answer.ts';
import { answerActions } from '../../src/replies/answer-actions.ts';
import { buildCitedQuote } from '../support/build-cited-quote.ts';

const asked = {
  question: 'When will it run?',
  articleId: null,
  isChat: true,
  canPost: false,
  canCite: false,
  suggestion: null,
};
const quote = buildCitedQuote();
const answered = (quotes = [quote]): Answered => ({
  kind: 'answered',
  mode: 'extractive',
  statements: [],
  quotes,
  confidence: 1,
});
const refused: Refused = {
  kind: 'refused',
  reason: 'off_topic',
  detail: null,
  nearest: [quote],
  confidence: 0,
};
const labels = (...given: Parameters<typeof answerActions>) =>
  answerActions(...given).actions?.map(({ label }) => label);

describe('answerActions', () => {
  it.each([true, false])(
    'looks for passages in the language of the articles, and asks again in that of the question',
    (isChat) => {
      const question = '¿Cuándo sale?';
      const { actions = [] } = answerActions(answered(), {
        ...asked,
        isChat,
        question,
        understood: 'When will it run?',
        canPost: true,
      });
      const valuesOf = (label: string) => actions.find((action) => action.label === label)?.values;
      expect(valuesOf('More passages')).toEqual({ question: 'When will it run?' });
      expect(valuesOf('Post here')).toEqual({ question, private: 'false' });
    },
  );

  it('shows the one quote in its context first', () => {
    expect(labels(answered(), asked)).toEqual([
      'Show in context',
      'More passages',
      '👍 Helpful',
      '👎 Not helpful',
    ]);
    expect(answerActions(answered(), asked).actions?.[0]).toMatchObject({
      command: 'context',
      values: { passage: 'ferry#3', quote: expect.stringMatching(/^0-37-[0-9a-f]{6}$/u) },
      isMain: true,
    });
  });

  it('lets one of several quotes be chosen', () => {
    const { actions, menu } = answerActions(answered([quote, buildCitedQuote({ text: 'It will.' })]), asked);
    expect(actions?.map(({ label }) => label)).not.toContain('Show in context');
    expect(menu?.choices.map(({ label }) => label)).toEqual([
      '“The ferry will run again from…',
      '“It will.”',
    ]);
  });

  it('offers references and posting only where they can be had', () => {
    expect(labels(answered(), { ...asked, canCite: true, canPost: true })).toEqual([
      'Show in context',
      'More passages',
      'Cite',
      'Post here',
      '👍 Helpful',
      '👎 Not helpful',
    ]);
  });

  it('offers a reference to each article that was quoted, by its number', () => {
    const quotes = [quote, buildCitedQuote({ id: 'bridge' }), quote];
    const { actions = [] } = answerActions(answered(quotes), { ...asked, canCite: true });
    expect(actions.filter(({ command }) => command === 'cite')).toMatchObject([
      { label: 'Cite [1]', values: { claim: expect.stringMatching(/^ferry#3@/u), private: 'true' } },
      { label: 'Cite [2]', values: { claim: expect.stringMatching(/^bridge#3@/u), private: 'true' } },
    ]);
  });

  it('asks the same again: the question as understood, the same article', () => {
    const { actions = [] } = answerActions(answered(), { ...asked, articleId: 'ferry', canPost: true });
    const values = { question: 'When will it run?', article: 'ferry' };
    expect(actions.find(({ label }) => label === 'More passages')?.values).toEqual(values);
    expect(actions.find(({ label }) => label === 'Post here')?.values).toEqual({
      ...values,
      private: 'false',
    });
  });

  it('keeps closest passages behind a button, below a question that can be answered', () => {
    expect(labels(refused, { ...asked, suggestion: 'Why is the bridge shut?' })).toEqual([
      'Why is the bridge shut?',
      'Closest passages',
      '👍 Helpful',
      '👎 Not helpful',
    ]);
    expect(labels({ ...refused, nearest: [] }, asked)).toEqual(['👍 Helpful', '👎 Not helpful']);
  });

  it('keeps to one person what was asked by one alone', () => {
    const { actions = [] } = answerActions(refused, {
      ...asked,
      canPost: true,
      suggestion: 'Why is it shut?',
    });
    expect(actions[0]?.values).toEqual({ question: 'Why is it shut?', private: 'true' });
  });

  it('asks nobody’s opinion at one’s own terminal, where the last question need not be repeated', () => {
    const terminal = { ...asked, isChat: false };
    expect(labels(answered(), terminal)).toEqual(['Show in context', 'More passages']);
    expect(answerActions(answered(), terminal).actions?.[1]?.values).toEqual({});
    expect(labels(refused, terminal)).toEqual([]);
  });
});
