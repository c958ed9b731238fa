import type { Article } from '../../articles/article.ts';
import type { TokenUsage } from '../../models/chat-model.ts';
import { splitPieces } from './split-pieces.ts';

/** Characters that make a token of English, by OpenAI's rule of thumb; a little less, since names take more. */
const CHARACTERS_PER_TOKEN = 3.5;
/** The prompt, the schema, and the statements that are listed. */
const TOKENS_AROUND = 900;
const REPLY_TOKENS = 400;

/** What it may take to have a model look over an article, about. */
export function estimateAssistance(article: Pick<Article, 'text' | 'blocks'>): TokenUsage {
  const pieces = splitPieces(article, []);
  const characters = pieces.reduce((sum, { text }) => sum + text.length, 0);
  return {
    input: Math.ceil(characters / CHARACTERS_PER_TOKEN) + pieces.length * TOKENS_AROUND,
    output: pieces.length * REPLY_TOKENS,
  };
}
