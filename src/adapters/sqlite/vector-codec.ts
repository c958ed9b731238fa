import { Damage } from './damage.ts';

const BYTES = Float32Array.BYTES_PER_ELEMENT;

/** Vectors as they are stored: 32-bit floats, little-endian on every machine. */
export const vectorCodec = {
  encode(vector: Float32Array): Uint8Array {
    const bytes = new Uint8Array(vector.length * BYTES);
    const view = new DataView(bytes.buffer);
    vector.forEach((value, index) => {
      view.setFloat32(index * BYTES, value, true);
    });
    return bytes;
  },
  /** @throws {Damage} if the bytes are no vector of finite numbers */
  decode(bytes: Uint8Array): Float32Array {
    if (bytes.length === 0 || bytes.length % BYTES !== 0)
      throw new Damage(`a vector has ${bytes.length} bytes`);
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const vector = new Float32Array(bytes.length / BYTES);
    for (let index = 0; index < vector.length; index++) {
      const value = view.getFloat32(index * BYTES, true);
      if (!Number.isFinite(value)) throw new Damage('a vector holds a value that is no finite number');
      vector[index] = value;
    }
    return vector;
  },
};
