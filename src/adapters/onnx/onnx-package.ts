/** A package that brings a neural model with 32-bit weights. */
export interface OnnxPackage {
  /** The model's name and version. */
  readonly id: string;
  /** Of the model's file, in hexadecimal digits. */
  readonly sha256: string;
  /** Of what `quantiseOnnxModel` makes of it, on every machine. */
  readonly quantisedSha256: string;
  /**
   * The paths of its files.
   * @throws {OnnxError} if it is not installed, or in another version
   */
  locate(): { readonly model: string; readonly tokenizer: string };
}
