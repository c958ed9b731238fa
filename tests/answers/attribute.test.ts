import { describe, expect, it } from 'vitest';
import { attribute } from '../../src/answers/attribute.ts';
import { leadOf } from '../../src/citations/lead-of.ts';
import { buildArticle } from '../support/build-article.ts';

describe('attribute', () => {
  it.each([
    ['Large demonstrations have called on the council to end the strike at the harbour.', 'CNN reports:'],
    ['The notion said that the port would be closed all winter.', 'CNN reports:'],
    ['Its timing says that the talks were never meant to succeed at all.', 'CNN reports:'],
    ['Some diplomats said that the talks were near their end.', 'According to some diplomats:'],
    ['The report said that the pier had been rotten for years.', 'According to the report:'],
    ['Mayor Ilse Brandt said that the pier had been rotten for years.', 'According to Ilse Brandt:'],
  ])('names as speaking only what can be a source: %s (%s)', (text, lead) => {
    const article = buildArticle([text]);
    const attribution = attribute(article).voiceOf({ start: 0, end: text.length });
    expect(leadOf({ kind: 'article', article: { outlet: 'CNN' }, attribution })).toBe(lead);
  });

  it('takes a sentence for the article’s own where somebody’s words are the smaller part of it', () => {
    const [most, little] = [
      'Ilse Brandt said that the pier had been rotten for years.',
      'The pier was closed on Monday after two planks broke under a cart and a boy fell into the water, and Ilse Brandt said “it was about time”.',
    ];
    const article = buildArticle([most, little]);
    const of = (text: string) => {
      const start = article.text.indexOf(text);
      return attribute(article).attributionOf({ start, end: start + text.length });
    };
    expect(of(most)?.speaker).toBe('Ilse Brandt');
    expect(of(little)).toBeNull();
    // It is nobody's because of how little is said, not because nobody is seen to speak.
    const start = article.text.indexOf(little);
    expect(attribute(article).speakersIn({ start, end: start + little.length })).toEqual(['Ilse Brandt']);
  });
});
