import { plural } from './plural.ts';
import type { Reply } from './reply.ts';

/** What it takes to give a library the vectors of another embedder, and what has been done of it. */
export interface EmbeddingFacts {
  /** The embedder that is configured, and the one in use; `null` where the library is empty. */
  readonly embedderId: string;
  readonly inUseId: string | null;
  readonly passages: number;
  readonly passagesLeft: number;
  /** Roughly; 0 for what is built in. */
  readonly tokens: number;
  /** In the currency that prices are set in; `null` where they are not. */
  readonly money: number | null;
  /** How many passages were embedded; `null` where nobody has agreed to the cost. */
  readonly embedded: number | null;
}

/** Says what embedding would cost, or what it has done. */
export function embeddingReply(facts: EmbeddingFacts): Reply {
  return { tone: 'plain', blocks: [{ kind: 'text', text: describe(facts) }] };
}

function describe({
  embedderId,
  inUseId,
  passages,
  passagesLeft,
  tokens,
  money,
  embedded,
}: EmbeddingFacts): string {
  if (passages === 0)
    return `The library is empty. What is ingested will get its vectors from ${embedderId}.`;
  if (embedded !== null) {
    const count = embedded === 1 ? '1 passage was embedded' : `${plural(embedded, 'passage')} were embedded`;
    return `${count}. All vectors come from ${embedderId} now.`;
  }
  if (passagesLeft === 0 && inUseId === embedderId)
    return `Nothing to do: all vectors come from ${embedderId}.`;
  const price =
    money === null
      ? 'set EMBEDDINGS_PRICE to see what that costs'
      : `${money.toFixed(money < 1 ? 4 : 2)} at the price that is set`;
  return `${plural(passagesLeft, 'passage')} of ${passages.toLocaleString('en-GB')} would be sent to ${embedderId}: about ${plural(tokens, 'token')} (${price}). Until all are there, questions are answered with the vectors of ${inUseId}. To go on, run: npm run embed -- --yes`;
}
