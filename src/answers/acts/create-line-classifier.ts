import type { Embedder } from '../../retrieval/embedder.ts';
import { readWords } from '../../retrieval/read-words.ts';

/** A line, and what it does. */
export interface LineExample<Label extends string> {
  readonly label: Label;
  readonly line: string;
}

/** What classifying needs. */
export interface LineClassifierDeps<Label extends string> {
  readonly examples: readonly LineExample<Label>[];
  readonly openEmbedder: () => Promise<Pick<Embedder, 'embed' | 'maxBatch'>>;
}

/** Whether a word, in lower case, names something that can be asked about. */
export type KnownWord = (word: string) => boolean;

/**
 * Tells what a line does; `null` for what is like no example.
 *
 * @param openKnown opens the words that the library has: a line with one that no example has is none of these. Left out where that does not matter
 */
export type LineClassifier<Label extends string> = (
  line: string,
  openKnown?: () => Promise<KnownWord>,
) => Promise<Label | null>;

/**
 * Cosine of bge-small-en-v1.5 from which on a line is taken for one like an example: of 1 390 questions about news none was nearer than .67, of the examples three in four are nearer than .75 to another one.
 */
const ALIKE = 0.7;
/** What asks something of the articles is mostly longer. */
const MOST_WORDS = 8;

/** Creates a classifier that compares a line with examples in meaning. An example itself, and a line with a word that the library has and no example, costs nothing. */
export function createLineClassifier<Label extends string>({
  examples: lines,
  openEmbedder,
}: LineClassifierDeps<Label>): LineClassifier<Label> {
  const vocabulary = new Set(lines.flatMap(({ line }) => wordsOf(line)));
  const byWords = new Map(lines.map(({ label, line }) => [wordsOf(line).join(' '), label]));
  const embed = async (texts: readonly string[]): Promise<readonly Float32Array[]> => {
    const embedder = await openEmbedder();
    const vectors: Float32Array[] = [];
    for (let at = 0; at < texts.length; at += embedder.maxBatch)
      vectors.push(...(await embedder.embed(texts.slice(at, at + embedder.maxBatch), 'question')));
    return vectors;
  };
  let embedded: Promise<readonly Float32Array[]> | undefined;
  const embedExamples = (): Promise<readonly Float32Array[]> => {
    embedded ??= embed(lines.map(({ line }) => line)).catch((error: unknown) => {
      embedded = undefined;
      throw error;
    });
    return embedded;
  };

  return async (line, openKnown) => {
    const words = wordsOf(line);
    if (words.length === 0 || words.length > MOST_WORDS) return null;
    const same = byWords.get(words.join(' '));
    if (same !== undefined) return same;
    const others = words.filter((word) => !vocabulary.has(word));
    if (openKnown !== undefined && others.length > 0 && others.some(await openKnown())) return null;
    const [[vector], known] = await Promise.all([embed([line]), embedExamples()]);
    if (vector === undefined) return null;
    const cosines = known.map((example) => cosine(vector, example));
    const best = cosines.indexOf(Math.max(...cosines));
    return (cosines[best] ?? 0) >= ALIKE ? (lines[best]?.label ?? null) : null;
  };
}

function wordsOf(line: string): readonly string[] {
  return readWords(line)
    .filter(({ isJoined }) => !isJoined)
    .map(({ text }) => text);
}

/** Of vectors of unit length. */
function cosine(left: Float32Array, right: Float32Array): number {
  return left.reduce((sum, value, at) => sum + value * (right[at] ?? 0), 0);
}
