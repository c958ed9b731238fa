/** How the app is used, and what is told meanwhile. */
export interface AppOptions {
  /** Whether the library is only read, and has to be there. By default `false`. */
  readonly isReadOnly?: boolean;
  /** Whether it is looked for who acts in articles as they are taken in, which takes most of the time. By default `true`. */
  readonly isRecognising?: boolean;
  /** After how long of waiting for a language model what the built-in mode finds is offered, in milliseconds. By default 8,000. */
  readonly soFarMs?: number;
  /** Told what is being prepared, which is needed once: a few words without a full stop. */
  readonly onProgress?: (step: string) => void;
  /** Told in words of what is worth knowing before it begins, such as what it will cost. */
  readonly onNotice?: (notice: string) => void;
  /** Told in words of what goes wrong without stopping anything. */
  readonly onTrouble?: (trouble: string) => void;
}
