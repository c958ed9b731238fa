import { readFileSync } from 'node:fs';
import { bgePackage } from '../../src/adapters/onnx/bge-package.ts';
import { createWordPieceTokenizer } from '../../src/adapters/onnx/create-word-piece-tokenizer.ts';
import type { Tokenise } from '../../src/reading/trained/tokenise.ts';

/** The tokenizer that the reader is run with. */
export function openTokeniser(): Tokenise {
  const tokenizer = createWordPieceTokenizer(readFileSync(bgePackage.locate().tokenizer, 'utf8'));
  return (text) => tokenizer.tokenise(text);
}
