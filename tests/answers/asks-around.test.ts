import { describe, expect, it } from 'vitest';
import { asksAround } from '../../src/answers/asks-around.ts';
import { readQuestion } from '../../src/retrieval/read-question.ts';

const asks = (text: string) => asksAround(readQuestion(text, new Date('2024-09-06')));

describe('asksAround', () => {
  it.each([
    'What does the reader’s comment say about the ferry?',
    'What does a commenter recommend?',
    'Where are the trucks waiting in the photo?',
    'Who is shown in the picture?',
  ])('sees comments or captions asked for in "%s"', (text) => {
    expect(asks(text)).toBe(true);
  });

  it.each(['Did the mayor comment on the strike?', 'What did officials say about the ferry?'])(
    'sees the article asked about in "%s"',
    (text) => {
      expect(asks(text)).toBe(false);
    },
  );
});
