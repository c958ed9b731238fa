import type { EncodedPassage } from '../../reading/trained/encode-passage.ts';
import { CHANNELS, type PassageNetwork } from '../../reading/trained/passage-network.ts';
import { OnnxError } from './onnx-error.ts';
import type { OnnxSession, Tensor } from './onnx-session.ts';

/** Passages run together, at most: they are padded to the longest one. */
const BATCH = 8;

/** Runs the trained network over what was encoded for it. */
export function createPassageNetwork(session: Pick<OnnxSession, 'run'>): PassageNetwork {
  return {
    async run(passages) {
      const order = [...passages.keys()].sort((a, b) => lengthOf(passages, a) - lengthOf(passages, b));
      const channels: Float32Array[] = [];
      for (let from = 0; from < order.length; from += BATCH) {
        const rows = order.slice(from, from + BATCH);
        const batch = rows.flatMap((row) => passages[row] ?? []);
        const found = await runBatch(session, batch);
        for (const [at, row] of rows.entries()) channels[row] = found[at] ?? new Float32Array();
      }
      return channels;
    },
  };
}

type Encoded = Pick<EncodedPassage, 'ids' | 'passageFrom'>;

function lengthOf(passages: readonly Encoded[], row: number): number {
  return passages[row]?.ids.length ?? 0;
}

async function runBatch(
  session: Pick<OnnxSession, 'run'>,
  batch: readonly Encoded[],
): Promise<readonly Float32Array[]> {
  const length = Math.max(...batch.map(({ ids }) => ids.length));
  const toTensor = (valueAt: (passage: Encoded, position: number) => number): Tensor => {
    const values = new BigInt64Array(batch.length * length);
    for (const [row, passage] of batch.entries())
      for (let position = 0; position < passage.ids.length; position++)
        values[row * length + position] = BigInt(valueAt(passage, position));
    return { dimensions: [batch.length, length], values };
  };
  const { channels } = await session.run({
    input_ids: toTensor(({ ids }, position) => ids[position] ?? 0),
    attention_mask: toTensor(() => 1),
    token_type_ids: toTensor(({ passageFrom }, position) => Number(position >= passageFrom)),
  });
  const size = length * CHANNELS;
  if (!(channels?.values instanceof Float32Array) || channels.values.length !== batch.length * size)
    throw new OnnxError(
      'file',
      'The model that reads gives something else than it was trained to: run "npm ci".',
    );
  const { values } = channels;
  return batch.map(({ ids }, row) => values.subarray(row * size, row * size + ids.length * CHANNELS));
}
