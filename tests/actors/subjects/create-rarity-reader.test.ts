import { describe, expect, it } from 'vitest';
import { createRarityReader } from '../../../src/actors/subjects/create-rarity-reader.ts';
import { createActorLibrary } from '../../support/create-actor-library.ts';

const shelve = (id: string, text: string) => ({ id, parts: [text] });

describe('createRarityReader', () => {
  it('finds a word rarer the fewer paragraphs have it, in any number, and of several the rarest', async () => {
    const library = await createActorLibrary([
      shelve('one', 'The ferries leave at noon.\n\nThe ferry is late.'),
      shelve('two', 'A ferry with a ramp came in.\n\nNobody was hurt.'),
    ]);
    const rarity = await createRarityReader(library)();
    expect(rarity(['ramp'])).toBeGreaterThan(rarity(['ferry']));
    expect(rarity(['Ferries'])).toBe(rarity(['ferry']));
    expect(rarity(['ferry', 'ramp'])).toBe(rarity(['ramp']));
    expect(rarity(['zeppelin'])).toBeGreaterThan(rarity(['ramp']));
  });

  it('counts anew when the library has changed', async () => {
    const library = await createActorLibrary([
      shelve('one', 'A ferry came in.'),
      shelve('two', 'A ramp broke.'),
    ]);
    const read = createRarityReader(library);
    const before = (await read())(['ferry']);
    await library.articles.remove(['two']);
    expect((await read())(['ferry'])).toBeLessThan(before);
  });

  it('knows nothing of an empty library', async () => {
    expect((await createRarityReader(await createActorLibrary([]))())(['ferry'])).toBe(0);
  });
});
