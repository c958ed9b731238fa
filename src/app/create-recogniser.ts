import type { CuratedNames } from '../actors/curated-names.ts';
import type { Recogniser } from '../actors/recogniser.ts';

/** Puts the built-in recogniser together with the dictionaries that come with the program. */
export async function createRecogniser(names: CuratedNames): Promise<Recogniser> {
  const { createRecogniser: create } = await import('../actors/recognition/create-recogniser.ts');
  const { createWordListGazetteer } = await import('../actors/recognition/create-word-list-gazetteer.ts');
  const { joinGazetteers } = await import('../actors/recognition/join-gazetteers.ts');
  const { createWordnetGazetteer } = await import('../adapters/wordnet-gazetteer.ts');
  const gazetteer = joinGazetteers([createWordListGazetteer(), createWordnetGazetteer()]);
  return create({ names, gazetteer });
}
