import { z } from 'zod';
import type { Embedder } from '../../retrieval/embedder.ts';
import { readWords } from '../../retrieval/read-words.ts';
import { type DialogueAct, dialogueActs } from './dialogue-act.ts';

/** Lines by what they do: the form of `data/language/dialogue-acts.json`. */
export const actExamples = z.object({ acts: z.record(z.enum(dialogueActs), z.array(z.string()).min(1)) });

/** What classifying needs. */
export interface ActClassifierDeps {
  readonly examples: z.infer<typeof actExamples>['acts'];
  readonly openEmbedder: () => Promise<Pick<Embedder, 'embed' | 'maxBatch'>>;
}

/** Whether the library has a word, in lower case; words that mean nothing by themselves aside. */
export type KnownWord = (word: string) => boolean;

/**
 * Tells what a line does that asks nothing of the articles; `null` for all that may ask something of them.
 *
 * @param openKnown opens the library's words: what names something in it asks about that
 */
export type ActClassifier = (
  line: string,
  openKnown: () => Promise<KnownWord>,
) => Promise<DialogueAct | null>;

/**
 * Cosine of bge-small-en-v1.5 from which on a line is taken for one like an example: of 1 390 questions about news none was nearer than .67, of the examples three in four are nearer than .75 to another one.
 */
const ALIKE = 0.7;
/** Nothing of more words is a greeting and no more. */
const MOST_WORDS = 8;

/** Creates a classifier that compares a line with examples in meaning. Lines with a word that no example has and the library has are none of these, and cost nothing. */
export function createActClassifier({ examples, openEmbedder }: ActClassifierDeps): ActClassifier {
  const lines = dialogueActs.flatMap((act) => examples[act].map((line) => ({ act, line })));
  const vocabulary = new Set(lines.flatMap(({ line }) => wordsOf(line)));
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
    const others = words.filter((word) => !vocabulary.has(word));
    if (others.length > 0 && others.some(await openKnown())) return null;
    const [[vector], known] = await Promise.all([embed([line]), embedExamples()]);
    if (vector === undefined) return null;
    const cosines = known.map((example) => cosine(vector, example));
    const best = cosines.indexOf(Math.max(...cosines));
    return (cosines[best] ?? 0) >= ALIKE ? (lines[best]?.act ?? null) : null;
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
