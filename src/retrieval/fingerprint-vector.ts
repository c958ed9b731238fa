/**
 * A 32-bit number that tells vectors apart: FNV-1a (Fowler, Noll and Vo) over their bits, four bytes at a time. Different
 * vectors share one about once in four thousand million times.
 */
export function fingerprintVector(vector: Float32Array): number {
  const bits = new Uint32Array(vector.buffer, vector.byteOffset, vector.length);
  let hash = 0x811c9dc5;
  for (const word of bits) {
    hash = Math.imul(hash ^ word, 0x01000193);
    // Multiplying moves bits upwards only: without this the high ones would hardly count.
    hash ^= hash >>> 15;
  }
  return hash >>> 0;
}
