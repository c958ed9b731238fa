import type { GivenPassage, Material } from '../material.ts';
import type { ClaimReader, Reader } from '../reader.ts';
import type { Reading } from '../reading.ts';
import { decide, type JudgedPassages, type Thresholds } from './decide.ts';
import { type ClaimThresholds, decideClaim } from './decide-claim.ts';
import { decodeChannels } from './decode-channels.ts';
import { encodePassage } from './encode-passage.ts';
import { judgeClaim } from './judge-claim.ts';
import { measureOverlap } from './measure-overlap.ts';
import type { PassageNetwork } from './passage-network.ts';
import type { Tokenise } from './tokenise.ts';

/** What the trained reader needs. */
export interface TrainedReaderDeps {
  readonly network: PassageNetwork;
  readonly tokenise: Tokenise;
  readonly thresholds: Thresholds;
  /** So many pieces of words are read for one question, at most: what it costs grows with them. */
  readonly mostPieces?: number;
  /** The network that claims are judged by, of the same form, and what is decided by. */
  readonly claims: { readonly network: PassageNetwork; readonly thresholds: ClaimThresholds };
}

/** About seven passages; the answer is among the first six found for .93 of questions over unread news. */
const MOST_PIECES = 1_500;
/** So many sentences are held against a claim. */
const CLAIM_SENTENCES = 12;

/** Creates the reader that ships: a small network that reads the question with each passage, best first as far as time allows, and judges every sentence. */
export function createTrainedReader(deps: TrainedReaderDeps): Reader & ClaimReader {
  return {
    kind: 'trained',
    async read({ question, material, isLater = false }): Promise<Reading> {
      const passages = await judgePassages(question, material, deps);
      const read = passages.map(({ passage }) => passage);
      const overlap = measureOverlap(question, [...new Set(read)], deps.tokenise);
      return decide({ passages, overlap, isLater }, deps.thresholds);
    },
    async readClaim({ claim, material }) {
      const { network, thresholds } = deps.claims;
      const sentences = CLAIM_SENTENCES;
      return decideClaim(
        await judgeClaim(claim, material, { network, tokenise: deps.tokenise, sentences }),
        thresholds,
      );
    },
  };
}

/** Reads the question with the passages and says what the network makes of each; for measuring, too. */
export async function judgePassages(
  question: string,
  { passages }: Material,
  { network, tokenise, mostPieces = MOST_PIECES }: Omit<TrainedReaderDeps, 'thresholds' | 'claims'>,
): Promise<JudgedPassages> {
  const encoded: { passage: GivenPassage; one: ReturnType<typeof encodePassage>[number] }[] = [];
  let pieces = 0;
  for (const passage of passages) {
    for (const one of encodePassage(question, passage, tokenise)) {
      pieces += one.ids.length;
      if (pieces <= mostPieces || encoded.length === 0) encoded.push({ passage, one });
    }
    if (pieces > mostPieces) break;
  }
  const channels = await network.run(encoded.map(({ one }) => one));
  return encoded.map(({ passage, one }, at) => ({
    passage,
    judged: decodeChannels(one, channels[at] ?? new Float32Array()),
  }));
}
