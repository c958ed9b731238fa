import { describe, expect, it } from 'vitest';
import type { Answered } from '../../src/answers/answer.ts';
import { translatedLanguages } from '../../src/answers/languages/translated-language.ts';
import { replyText } from '../../src/replies/reply-text.ts';
import { soFarLine, soFarReply } from '../../src/replies/so-far-reply.ts';
import { buildCitedQuote } from '../support/build-cited-quote.ts';

const answer: Answered = {
  kind: 'answered',
  mode: 'extractive',
  statements: [{ text: 'The article says', quotes: [0] }],
  quotes: [buildCitedQuote({ text: 'The ferry will run\nagain.' })],
  confidence: 0.5,
};

describe('soFarReply', () => {
  it('is headed as no final answer, has the quotes with their articles, and nothing to go on with', () => {
    const reply = soFarReply(answer);
    expect(reply.tone).toBe('uncertain');
    expect(reply.actions).toBeUndefined();
    expect(reply.blocks.map(({ kind }) => kind)).toEqual(['heading', 'quote', 'citations']);
    expect(replyText(reply)).toMatch(/^Found so far, .*: not the final answer yet\./u);
  });

  it('says so in the language of the question', () => {
    const headings = ['en', ...translatedLanguages].map((language) => {
      const [first] = soFarReply({ ...answer, language }).blocks;
      return first?.kind === 'heading' ? first.text : '';
    });
    expect(new Set(headings).size).toBe(7);
    expect(headings).toContainEqual(expect.stringContaining('noch nicht die endgültige Antwort'));
    expect(headings).toContainEqual(expect.stringContaining('todavía no es la respuesta definitiva'));
    expect(headings).toContainEqual(expect.stringContaining('pas encore la réponse définitive'));
  });
});

describe('soFarLine', () => {
  it('is one line with the same label and the quotes', () => {
    expect(soFarLine(answer)).toMatch(
      /^Found so far.*not the final answer yet\. “The ferry will run again\.” \(.+\)$/u,
    );
  });
});
