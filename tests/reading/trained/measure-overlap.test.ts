import { describe, expect, it } from 'vitest';
import type { GivenPassage } from '../../../src/reading/material.ts';
import { measureOverlap } from '../../../src/reading/trained/measure-overlap.ts';

/** One piece for each word, known by its letters. */
const tokenise = (text: string) => {
  const words = text.toLowerCase().match(/[a-z]+/gu) ?? [];
  return { ids: words.map((word) => Number.parseInt(word, 36)), starts: [], ends: [] };
};

const passage = (first: number, title: string | null, ...texts: readonly string[]): GivenPassage => ({
  articleId: 'harbour',
  title,
  outlet: null,
  published: null,
  kind: 'article',
  before: null,
  sentences: texts.map((text, at) => ({
    number: first + at,
    text,
    start: 0,
    end: text.length,
    paragraph: 1,
  })),
});

describe('measureOverlap', () => {
  it('counts a word the more, the fewer sentences have it', () => {
    const passages = [passage(1, null, 'The ferry sank.', 'The crane stood.', 'The crane fell.')];
    const { sentences } = measureOverlap('the ferry crane', passages, tokenise);
    expect(sentences.get(1)).toBeGreaterThan(sentences.get(2) ?? 1);
    expect(sentences.get(2)).toBe(sentences.get(3));
  });

  it('is 1 for a sentence that has every word, 0 for one that has none, and counts words nobody has against all', () => {
    const passages = [passage(1, null, 'Ferry sank', 'Nobody came')];
    const shares = (question: string) => measureOverlap(question, passages, tokenise).sentences;
    expect(shares('ferry sank').get(1)).toBe(1);
    expect(shares('ferry sank').get(2)).toBe(0);
    expect(shares('ferry sank yesterday').get(1)).toBeLessThan(1);
  });

  it('knows how near the nearest passage is, its title included', () => {
    const passages = [passage(1, 'Ferry', 'It sank', 'Later it rose'), passage(3, null, 'Nobody came')];
    expect(measureOverlap('ferry sank rose', passages, tokenise).nearest).toBe(1);
    expect(measureOverlap('unheard', passages, tokenise).nearest).toBe(0);
    expect(measureOverlap('', passages, tokenise).nearest).toBe(0);
  });
});
