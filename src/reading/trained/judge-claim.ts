import type { GivenPassage, Material } from '../material.ts';
import { decodeChannels, type JudgedPassage } from './decode-channels.ts';
import { encodePassage } from './encode-passage.ts';
import { measureOverlap, type Overlap } from './measure-overlap.ts';
import type { PassageNetwork } from './passage-network.ts';
import type { Tokenise } from './tokenise.ts';

/** A sentence held against a claim: what it does for it, 0 to 1 each. */
export interface JudgedClaimSentence {
  readonly number: number;
  /** That it tells the claim. */
  readonly told: number;
  /** That it tells something else in its place, or tells it as untrue. */
  readonly otherwise: number;
  /** That it has it as alleged, planned, denied or otherwise no fact: the network's class that questions for opinions have in the other one. */
  readonly doubted: number;
  /** The share of the claim's words that it has, 0 to 1. */
  readonly share: number;
  readonly kind: GivenPassage['kind'];
}

/** What holding sentences against a claim needs. */
export interface ClaimJudgeDeps {
  readonly network: PassageNetwork;
  readonly tokenise: Tokenise;
  /** So many sentences are read, at most. */
  readonly sentences: number;
}

/**
 * Reads a claim with each of the likeliest sentences by itself, as the network was trained to. A passage read whole hides which of its sentences tells otherwise.
 *
 * @returns the sentences that share most of its words first
 */
export async function judgeClaim(
  claim: string,
  material: Material,
  { network, tokenise, sentences }: ClaimJudgeDeps,
): Promise<readonly JudgedClaimSentence[]> {
  const overlap = measureOverlap(claim, material.passages, tokenise);
  const chosen = listSingles(material, overlap).slice(0, sentences);
  const encoded = chosen.flatMap(({ passage }) => encodePassage(claim, passage, tokenise).slice(0, 1));
  const channels = await network.run(encoded);
  return chosen.map(({ number, passage, share }, at) => {
    const one = encoded[at];
    const judged = one === undefined ? UNREAD : decodeChannels(one, channels[at] ?? new Float32Array());
    return {
      number,
      told: judged.answered,
      otherwise: judged.falsePremise,
      doubted: judged.opinionOrPrediction,
      share,
      kind: passage.kind,
    };
  });
}

const UNREAD: Pick<JudgedPassage, 'answered' | 'falsePremise' | 'opinionOrPrediction'> = {
  answered: 0,
  falsePremise: 0,
  opinionOrPrediction: 0,
};

/** The network was trained on pairs of sentences, with nothing around them. */
const BARE = { title: null, published: null, before: null };

interface Single {
  readonly number: number;
  readonly passage: GivenPassage;
  readonly share: number;
}

/** Every sentence as a passage of its own; those that share most words first, then in the order in which they were found; one that stands in several places, once. */
function listSingles({ passages }: Material, { sentences: shares }: Overlap): readonly Single[] {
  const seen = new Set<string>();
  return passages
    .flatMap((passage) =>
      passage.sentences.map(
        (sentence): Single => ({
          number: sentence.number,
          passage: { ...passage, ...BARE, sentences: [sentence] },
          share: shares.get(sentence.number) ?? 0,
        }),
      ),
    )
    .toSorted((left, right) => right.share - left.share)
    .filter(({ passage: { sentences } }) => {
      const text = sentences[0]?.text ?? '';
      return !seen.has(text) && seen.add(text);
    });
}
