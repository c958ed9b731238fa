import { describe, expect, it } from 'vitest';
import { answerReply } from '../../src/replies/answer-reply.ts';
import { refusalReply } from '../../src/replies/refusal-reply.ts';
import { buildCitedQuote } from '../support/build-cited-quote.ts';

const context = { span: null, article: null, understood: 'What did Ek say\nabout it?' };
const note = { kind: 'note', text: 'Understood as: What did Ek say about it?' };

describe('how a question was understood', () => {
  it('stands above an answer', () => {
    const { blocks } = answerReply(
      { kind: 'answered', mode: 'extractive', statements: [], quotes: [buildCitedQuote()], confidence: 1 },
      context,
    );
    expect(blocks[0]).toEqual(note);
  });

  it('stands below the reason of a refusal', () => {
    const { blocks } = refusalReply(
      { kind: 'refused', reason: 'off_topic', detail: null, nearest: [], confidence: 0 },
      context,
    );
    expect(blocks[2]).toEqual(note);
  });
});
