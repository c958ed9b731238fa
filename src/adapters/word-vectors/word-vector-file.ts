import { createHash } from 'node:crypto';

/** What a file of compiled word vectors holds. Words stand in order of their bytes, all else in the same order. */
export interface WordVectorData {
  /** The package and version it was made from. */
  readonly source: string;
  readonly dimensions: number;
  /** How many words the ranks count, some of which are no words and left out. */
  readonly rankedWords: number;
  /** Mean and worst cosine between the package's vectors and these. */
  readonly quantisation: { readonly mean: number; readonly worst: number };
  /** All words without anything between them; ASCII. */
  readonly letters: Uint8Array;
  /** Where each word begins in `letters`, and at last where the last one ends. */
  readonly offsets: Uint32Array;
  /** The rank of each word, from 1. */
  readonly ranks: Uint32Array;
  /** What a word's bytes are multiplied with to give a vector of unit length. */
  readonly scales: Float32Array;
  readonly bytes: Int8Array;
  /** See `commonDirection`. */
  readonly direction: Float64Array;
}

/** The data of a file, or why it can't be used. */
export type WordVectorOutcome =
  | { readonly kind: 'read'; readonly data: WordVectorData }
  | { readonly kind: 'unusable'; readonly reason: string };

/** Grows whenever what is written below changes its meaning. */
const format = 2;
/** "DRAGOMWV" as two numbers. Read as numbers, so that a machine with another byte order finds its own file foreign. */
const magic = [0x47415244, 0x56574d4f] as const;
const prefixBytes = 16;
const checksumBytes = 32;

/**
 * Writes and reads files of compiled word vectors: magic number, format and header length (four 32-bit numbers), a header in
 * JSON, the arrays in the order below, each at a multiple of eight bytes, and the SHA-256 of all that stands before it.
 */
export const wordVectorFile = {
  encode(data: WordVectorData): Uint8Array {
    const { source, dimensions, rankedWords, quantisation, ranks, letters } = data;
    const header = {
      source,
      dimensions,
      rankedWords,
      quantisation,
      words: ranks.length,
      letters: letters.length,
    };
    const json = JSON.stringify(header);
    const headerText = json.padEnd(align(json.length));
    const parts = [data.direction, data.scales, data.offsets, ranks, data.bytes, letters];
    const size = parts.reduce((sum, part) => sum + align(part.byteLength), prefixBytes + headerText.length);
    const file = new Uint8Array(size + checksumBytes);
    new Uint32Array(file.buffer, 0, 4).set([...magic, format, headerText.length]);
    file.set(Buffer.from(headerText, 'latin1'), prefixBytes);
    let at = prefixBytes + headerText.length;
    for (const part of parts) {
      file.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), at);
      at += align(part.byteLength);
    }
    file.set(createHash('sha256').update(file.subarray(0, size)).digest(), size);
    return file;
  },

  /** How many bytes at the end of a file are its checksum. */
  checksumBytes,

  decode({ file, sha256, source }: FileToDecode): WordVectorOutcome {
    const unusable = (reason: string) => ({ kind: 'unusable', reason }) as const;
    if (file.byteLength < prefixBytes + checksumBytes || file.byteLength % 8 !== 0)
      return unusable('it is cut off');
    const [first, second, madeFormat, headerBytes = 0] = new Uint32Array(file, 0, 4);
    if (first !== magic[0] || second !== magic[1]) return unusable('it is no file of word vectors');
    if (madeFormat !== format) return unusable(`its format is ${madeFormat}, not ${format}`);
    const checksum = Buffer.from(file, file.byteLength - checksumBytes);
    if (!checksum.equals(sha256)) return unusable('it is damaged');

    // The checksum says that it is as it was written above.
    const header = JSON.parse(Buffer.from(file, prefixBytes, headerBytes).toString('latin1')) as FileHeader;
    if (header.source !== source) return unusable(`it was made from ${header.source}, not ${source}`);
    const { words, dimensions } = header;
    let at = prefixBytes + headerBytes;
    const next = (bytes: number) => {
      const start = at;
      at += align(bytes);
      return start;
    };
    const direction = new Float64Array(file, next(dimensions * 8), dimensions);
    const scales = new Float32Array(file, next(words * 4), words);
    const offsets = new Uint32Array(file, next((words + 1) * 4), words + 1);
    const ranks = new Uint32Array(file, next(words * 4), words);
    const bytes = new Int8Array(file, next(words * dimensions), words * dimensions);
    const letters = new Uint8Array(file, next(header.letters), header.letters);
    return { kind: 'read', data: { ...header, letters, offsets, ranks, scales, bytes, direction } };
  },
};

/** What was read of a file. */
export interface FileToDecode {
  readonly file: ArrayBuffer;
  /** Of all but the last `checksumBytes` of it. */
  readonly sha256: Uint8Array;
  /** The package and version that it has to be made from. */
  readonly source: string;
}

interface FileHeader extends Pick<WordVectorData, 'source' | 'dimensions' | 'rankedWords' | 'quantisation'> {
  readonly words: number;
  /** How many bytes all words take. */
  readonly letters: number;
}

/** The next multiple of eight, where any array may begin. */
function align(bytes: number): number {
  return Math.ceil(bytes / 8) * 8;
}
