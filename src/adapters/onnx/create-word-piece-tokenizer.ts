import { z } from 'zod';
import { OnnxError } from './onnx-error.ts';
import { splitBertWords } from './split-bert-words.ts';

/** The tokens of a text. */
export interface Tokens {
  /** Places in the vocabulary, without the special tokens that stand around a text. */
  readonly ids: readonly number[];
  /** Where each token begins in the text, in UTF-16 units. */
  readonly starts: readonly number[];
  /** Where each token ends. */
  readonly ends: readonly number[];
}

/** Splits texts into the pieces of words that a model knows. */
export interface WordPieceTokenizer {
  /**
   * @param most so many tokens at most; by default all
   */
  tokenise(text: string, most?: number): Tokens;
  /** Places in the vocabulary of the tokens that stand around texts. */
  readonly special: { readonly start: number; readonly separator: number; readonly padding: number };
}

const schema = z.object({
  normalizer: z.object({ type: z.literal('BertNormalizer'), lowercase: z.literal(true) }),
  pre_tokenizer: z.object({ type: z.literal('BertPreTokenizer') }),
  model: z.object({
    unk_token: z.string(),
    continuing_subword_prefix: z.string(),
    max_input_chars_per_word: z.int().positive(),
    vocab: z.record(z.string(), z.int().nonnegative()),
  }),
});

/** Words whose pieces are remembered; forgotten all at once when there are more. */
const MOST_REMEMBERED = 50_000;

interface Piece {
  readonly id: number;
  /** Where it ends in the word, in code points. */
  readonly end: number;
}

/**
 * BERT's way of splitting texts, for models that tell no upper case: what Hugging Face's libraries do with the same file,
 * and where each token stands in the text besides. The names of special tokens have no meaning in a text: it is data.
 *
 * @param json the content of a `tokenizer.json`
 * @throws {OnnxError} if it describes another way of splitting, or is damaged
 */
export function createWordPieceTokenizer(json: string): WordPieceTokenizer {
  const {
    vocab,
    unk_token,
    continuing_subword_prefix: prefix,
    max_input_chars_per_word: longest,
  } = read(json).model;
  const places = new Map(Object.entries(vocab));
  const placeOf = (token: string): number => {
    const place = places.get(token);
    if (place === undefined) throw unusable(`its vocabulary has no ${token}`);
    return place;
  };
  const unknown = placeOf(unk_token);
  const special = { start: placeOf('[CLS]'), separator: placeOf('[SEP]'), padding: placeOf('[PAD]') };
  const remembered = new Map<string, readonly Piece[]>();

  /** The longest piece that is known, then the longest of the rest; a word that does not come out whole is unknown. */
  const cut = (letters: readonly string[]): readonly Piece[] => {
    const asUnknown = [{ id: unknown, end: letters.length }];
    if (letters.length > longest) return asUnknown;
    const pieces: Piece[] = [];
    for (let start = 0; start < letters.length; ) {
      let end = letters.length;
      let id: number | undefined;
      for (; end > start; end--) {
        id = places.get((start > 0 ? prefix : '') + letters.slice(start, end).join(''));
        if (id !== undefined) break;
      }
      if (id === undefined) return asUnknown;
      pieces.push({ id, end });
      start = end;
    }
    return pieces;
  };

  const piecesOf = (letters: readonly string[]): readonly Piece[] => {
    const word = letters.join('');
    const known = remembered.get(word);
    if (known !== undefined) return known;
    const pieces = cut(letters);
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    remembered.set(word, pieces);
    return pieces;
  };

  return {
    special,
    tokenise(text, most = Number.POSITIVE_INFINITY) {
      const [ids, starts, ends]: [number[], number[], number[]] = [[], [], []];
      for (const word of splitBertWords(text)) {
        let from = 0;
        for (const { id, end } of piecesOf(word.letters)) {
          if (ids.length >= most) return { ids, starts, ends };
          ids.push(id);
          starts.push(word.starts[from] ?? 0);
          ends.push(word.ends[end - 1] ?? 0);
          from = end;
        }
      }
      return { ids, starts, ends };
    },
  };
}

function read(json: string): z.output<typeof schema> {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (cause) {
    throw unusable('it is not JSON', cause);
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw unusable(`it does not describe an uncased BERT (${parsed.error.issues[0]?.path.join('.') ?? ''})`);
}

function unusable(what: string, cause?: unknown): OnnxError {
  return new OnnxError(
    'file',
    `The tokenizer.json of the model can't be used, ${what}: install the packages again with "npm ci".`,
    { cause },
  );
}
