/** Less is no room for a reply. */
const LEAST = 256;
/** What templates add to the messages. */
const MARGIN = 16;

/**
 * How long a reply may be at most, out of a complaint that what was asked and the longest reply do not fit in the model's context together: “maximum
 * context length is 4096 tokens, however you requested 4500 tokens (500 in the messages, 4000 in the completion)”.
 *
 * @returns `null` where that does not come out of it, or leaves no room
 */
export function outputThatFits(message: string, maxTokens: number): number | null {
  const numbers = new Set([...message.matchAll(/\d+/gu)].map(([digits]) => Number(digits)));
  if (!numbers.delete(maxTokens)) return null;
  const [small, large] = [...numbers]
    .filter((own) => !numbers.has(own - maxTokens))
    .toSorted((a, b) => a - b);
  if (small === undefined || large === undefined) return null;
  const left = large - small - MARGIN;
  return left >= LEAST && left < maxTokens ? left : null;
}
