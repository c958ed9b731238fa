import { beforeAll, describe, expect, it } from 'vitest';
import type { Recogniser } from '../../src/actors/recogniser.ts';
import { listParagraphs } from '../../src/passages/list-paragraphs.ts';
import { buildArticle } from '../support/build-article.ts';

interface Subject {
  readonly name: string;
  readonly create: () => Promise<Recogniser>;
}

const PARTS = [
  'Harbour master Ada Lunn said on Monday that the ferry will run again. “We shall leave at noon,” Lunn added.',
  'The Port Authority declined to comment. Officials said the ramp was safe.',
  '“Nobody will be left behind,” she said.',
];

/** What every `Recogniser` does, whatever it is made of. */
export function recogniserContract({ name, create }: Subject): void {
  describe(`${name} as a recogniser`, () => {
    let recogniser: Recogniser;
    beforeAll(async () => {
      recogniser = await create();
    });
    const article = buildArticle(PARTS);

    it('has a name, and the same when it is made again', async () => {
      expect(recogniser.id).toMatch(/\S/u);
      expect((await create()).id).toBe(recogniser.id);
    });

    it('finds who acts, under names that the article prints where it says', async () => {
      const { actors } = await recogniser.recognise(article);
      expect(actors.map((actor) => actor.name)).toEqual(
        expect.arrayContaining(['Ada Lunn', 'Port Authority']),
      );
      const paragraphs = listParagraphs(article);
      for (const actor of actors) {
        // Sources without a name are called in small letters what a sentence may begin with.
        for (const own of [actor.name, ...actor.forms])
          expect(article.text.toLowerCase()).toContain(own.toLowerCase());
        for (const { start, end, paragraph } of actor.mentions) {
          expect(end).toBeGreaterThan(start);
          const place = paragraphs.find(({ number }) => number === paragraph);
          expect(place !== undefined && place.start <= start && end <= place.end).toBe(true);
        }
      }
    });

    it('finds statements in order, each of an actor that is there or of nobody certain', async () => {
      const { actors, statements } = await recogniser.recognise(article);
      expect(statements.length).toBeGreaterThan(2);
      for (const { actor, start, end } of statements) {
        expect(0 <= start && start < end && end <= article.text.length).toBe(true);
        if (actor !== null) expect(actors[actor]).toBeDefined();
      }
      expect(statements.map(({ start }) => start)).toEqual(
        statements.map(({ start }) => start).toSorted((one, other) => one - other),
      );
    });

    it('finds the same in the same article', async () => {
      expect(await recogniser.recognise(article)).toEqual(await recogniser.recognise(article));
    });

    it.each([
      ['nothing', []],
      ['white space', ['  \n']],
      ['a word', ['Hm.']],
      ['marks alone', ['“ ” — … «»']],
    ])('finds nobody in %s', async (_what, parts) => {
      expect((await recogniser.recognise(buildArticle(parts))).actors).toEqual([]);
    });
  });
}
