/** A vector or label that no index may take: storing or searching it would give wrong neighbours without a word. */
export class InvalidVectorError extends Error {
  override readonly name = 'InvalidVectorError';
}
