import { CHANNELS, type PassageNetwork } from '../../reading/trained/passage-network.ts';
import { OnnxError } from './onnx-error.ts';
import type { OnnxSession, Tensor } from './onnx-session.ts';

/**
 * Runs the trained network over what was encoded for it, one passage after the other: activations are quantised by the range of all that is run together, so that in
 * batches what is read of a passage would depend on its neighbours, and on processors batches save nothing.
 */
export function createPassageNetwork(session: Pick<OnnxSession, 'run'>): PassageNetwork {
  return {
    run: (passages) =>
      Promise.all(
        passages.map(async ({ ids, passageFrom }) => {
          const toTensor = (valueAt: (position: number) => number): Tensor => ({
            dimensions: [1, ids.length],
            values: BigInt64Array.from(ids, (_, position) => BigInt(valueAt(position))),
          });
          const { channels } = await session.run({
            input_ids: toTensor((position) => ids[position] ?? 0),
            attention_mask: toTensor(() => 1),
            token_type_ids: toTensor((position) => Number(position >= passageFrom)),
          });
          const values = channels?.values;
          if (!(values instanceof Float32Array) || values.length !== ids.length * CHANNELS)
            throw new OnnxError(
              'file',
              'The model that reads gives something else than it was trained to: run "npm ci".',
            );
          return values;
        }),
      ),
  };
}
