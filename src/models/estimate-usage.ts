import type { ChatRequest, TokenUsage } from './chat-model.ts';

/** What a chat message costs besides its text, generously. */
const FRAME_TOKENS = 50;
/** Of plain letters: English has a little more than four to a token, so that this is on the safe side. */
const BYTES_PER_TOKEN = 3;
/** The same for a bound: nothing that people write in plain letters has fewer on the whole. */
const FEWEST_BYTES_PER_TOKEN = 2;

type Asked = Pick<ChatRequest, 'system' | 'user' | 'schema'>;

/** What a call probably used, where the endpoint does not tell. */
export function estimateUsage(request: Asked, replied: string): TokenUsage {
  return {
    input: count(textOf(request), BYTES_PER_TOKEN) + FRAME_TOKENS,
    output: count(replied, BYTES_PER_TOKEN),
  };
}

/** What a call can use at most, to be set aside before it is made. */
export function mostUsage(request: Asked, maxTokens: number): TokenUsage {
  return { input: count(textOf(request), FEWEST_BYTES_PER_TOKEN) + FRAME_TOKENS, output: maxTokens };
}

function textOf({ system, user, schema }: Asked): string {
  return `${system}${user}${JSON.stringify(schema.json)}`;
}

/** No tokeniser makes more tokens of a text than it has bytes, which is what other scripts may come to. */
function count(text: string, bytesPerToken: number): number {
  const plain = text.match(/[\x20-\x7e]/gu)?.length ?? 0;
  return Math.ceil(plain / bytesPerToken) + Buffer.byteLength(text) - plain;
}
