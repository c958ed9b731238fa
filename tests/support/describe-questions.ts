import { describe, expect, it } from 'vitest';
import type { LabelledQuestion } from './labelled-question.ts';

/** What a file of labelled questions is checked against. */
export interface QuestionSet {
  /** The letter before the numbers. */
  readonly prefix: string;
  readonly least: number;
  readonly questions: readonly LabelledQuestion[];
  /** The text that may be quoted, by article id. */
  readonly texts: ReadonlyMap<string, string>;
}

/** The checks that every file of labelled questions has to pass. */
export function describeQuestions({ prefix, least, questions, texts }: QuestionSet): void {
  describe('the labelled questions', () => {
    it(`are at least ${least}, numbered without gaps`, () => {
      expect(questions.length).toBeGreaterThanOrEqual(least);
      expect(questions.map(({ id }) => id)).toEqual(
        questions.map((_, index) => `${prefix}${String(index + 1).padStart(3, '0')}`),
      );
    });

    it('are all different', () => {
      const wordings = questions.map(({ question }) => question.toLowerCase());
      expect(new Set(wordings).size).toBe(wordings.length);
    });

    it('can be answered in about three of five cases', () => {
      const share = questions.filter(({ answerable }) => answerable).length / questions.length;
      expect(share).toBeGreaterThan(0.55);
      expect(share).toBeLessThan(0.67);
    });

    it('ask about every article', () => {
      const asked = new Set(questions.flatMap(({ gold }) => gold.map(({ article }) => article)));
      expect([...asked].sort()).toEqual([...texts.keys()].sort());
    });

    it.each(questions.filter(({ answerable }) => answerable))(
      '$id quotes its article: $question',
      ({ gold, key, need }) => {
        for (const { article, span } of gold) expect(texts.get(article)).toContain(span);
        for (const part of key) expect(gold.map(({ span }) => span).join('\n')).toContain(part);
        const slots = new Set(gold.map(({ slot }) => slot));
        if (need === 'all') expect(slots.size).toBeGreaterThan(1);
        else expect([...slots]).toEqual([undefined]);
      },
    );
  });
}
