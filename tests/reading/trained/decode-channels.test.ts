import { describe, expect, it } from 'vitest';
import { decodeChannels } from '../../../src/reading/trained/decode-channels.ts';
import { CHANNELS } from '../../../src/reading/trained/passage-network.ts';

const encoded = {
  ids: [101, 102, 1, 7, 8, 9, 102],
  passageFrom: 2,
  sentences: [{ number: 4, mark: 2, from: 3, to: 6, starts: [0, 3, 8], ends: [2, 7, 12] }],
};

function channelsWith(set: readonly (readonly [number, number, number])[]): Float32Array {
  const channels = new Float32Array(encoded.ids.length * CHANNELS);
  for (const [position, channel, value] of set) channels[position * CHANNELS + channel] = value;
  return channels;
}

describe('decodeChannels', () => {
  it('reads the probability of a sentence at its mark and the outcomes at the first position', () => {
    const judged = decodeChannels(
      encoded,
      channelsWith([
        [2, 0, 2],
        [0, 3, 5],
      ]),
    );
    expect(judged.sentences[0]?.probability).toBeCloseTo(0.8808, 4);
    expect(judged.answered).toBeCloseTo(0.9738, 4);
    const sum = judged.answered + judged.notInSources + judged.falsePremise + judged.afterSources;
    expect(sum + judged.opinionOrPrediction).toBeCloseTo(1, 6);
  });

  it('maps the likeliest stretch back to the sentence', () => {
    const judged = decodeChannels(
      encoded,
      channelsWith([
        [3, 1, 4],
        [4, 2, 4],
      ]),
    );
    expect(judged.sentences[0]?.span).toEqual({ start: 0, end: 7 });
  });

  it('marks no words where the first position is likelier', () => {
    const judged = decodeChannels(
      encoded,
      channelsWith([
        [0, 1, 9],
        [0, 2, 9],
        [3, 1, 4],
        [4, 2, 4],
      ]),
    );
    expect(judged.sentences[0]?.span).toBeNull();
  });

  it('never ends a stretch before it begins', () => {
    const judged = decodeChannels(
      encoded,
      channelsWith([
        [5, 1, 9],
        [3, 2, 5],
      ]),
    );
    const { start = 0, end = 0 } = judged.sentences[0]?.span ?? {};
    expect(start).toBeLessThan(end);
  });
});
