import type { ClaimReading } from './claim-reading.ts';
import type { Material } from './material.ts';
import type { Reading } from './reading.ts';

/** Who reads: a language model, the reader that ships, or words alone. */
export type ReaderKind = 'language model' | 'trained' | 'words';

/** What a reader is asked. */
export interface ReadingRequest {
  /** As it stands alone, in the articles' language. */
  readonly question: string;
  /** Its parts, each a question; the question itself where it has one. */
  readonly parts: readonly string[];
  readonly askedAt: Date;
  /** Whether it names a time, year included, after the newest article. */
  readonly isLater?: boolean;
  readonly material: Material;
  /** Whether it may still ask for other searches: once for each question. */
  readonly maySearch: boolean;
  /** The asker's language by its ISO 639-1 code, where that is another than the articles'. */
  readonly language?: string;
  /** On whose account a model is asked; `null` where that is no server. */
  readonly serverId: string | null;
  readonly signal?: AbortSignal;
  /** Told what is being done: a few words without a full stop. */
  readonly progress?: (step: string) => void;
}

/** What a reader is given to hold against the articles. */
export interface ClaimRequest extends Pick<ReadingRequest, 'askedAt' | 'material' | 'serverId' | 'signal'> {
  /** One statement, as somebody made it. */
  readonly claim: string;
}

/** Decides which sentences answer a question, and whether they do. What it returns is checked by whoever asked. */
export interface Reader {
  readonly kind: ReaderKind;
  /** @throws {ModelError} where it cannot read now */
  read(request: ReadingRequest): Promise<Reading>;
}

/** Decides what sentences tell of a claim. What it returns is checked by whoever asked. */
export interface ClaimReader {
  /** @throws {ModelError} where it cannot read now */
  readClaim(request: ClaimRequest): Promise<ClaimReading>;
}
