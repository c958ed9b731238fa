import type { CuratedNames } from '../actors/curated-names.ts';
import type { Recogniser } from '../actors/recogniser.ts';
import type { NameKnowledge } from '../actors/recognition/name-knowledge.ts';

/** The built-in recogniser and what it knows of names beforehand. */
export interface Recognition {
  readonly recogniser: Recogniser;
  readonly knowledge: NameKnowledge;
}

/** Puts the built-in recogniser together with the dictionaries that come with the program. */
export async function createRecognition(names: CuratedNames): Promise<Recognition> {
  const { createCuratedIndex } = await import('../actors/curated-index.ts');
  const { createRecogniser } = await import('../actors/recognition/create-recogniser.ts');
  const { createWordListGazetteer } = await import('../actors/recognition/create-word-list-gazetteer.ts');
  const { joinGazetteers } = await import('../actors/recognition/join-gazetteers.ts');
  const { createWordnetGazetteer } = await import('../adapters/wordnet-gazetteer.ts');
  const gazetteer = joinGazetteers([createWordListGazetteer(), createWordnetGazetteer()]);
  return {
    recogniser: createRecogniser({ names, gazetteer }),
    knowledge: { curated: createCuratedIndex(names), gazetteer },
  };
}
