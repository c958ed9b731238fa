import { fileURLToPath } from 'node:url';
import { readCuratedNames } from '../../src/actors/read-curated-names.ts';
import type { Recogniser } from '../../src/actors/recogniser.ts';
import { createRecogniser } from '../../src/actors/recognition/create-recogniser.ts';
import { createWordListGazetteer } from '../../src/actors/recognition/create-word-list-gazetteer.ts';
import { joinGazetteers } from '../../src/actors/recognition/join-gazetteers.ts';
import { createWordnetGazetteer } from '../../src/adapters/wordnet-gazetteer.ts';

/** The built-in recogniser with all it ships with. */
export async function createTestRecogniser(): Promise<Recogniser> {
  const names = await readCuratedNames(fileURLToPath(new URL('../../data/actors.json', import.meta.url)));
  const gazetteer = joinGazetteers([createWordListGazetteer(), createWordnetGazetteer()]);
  return createRecogniser({ names, gazetteer });
}
