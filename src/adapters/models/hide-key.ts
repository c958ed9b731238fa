/** Below this a key could be any word. */
const SHORTEST = 4;

/** A text without a secret: endpoints repeat the key that they do not accept. */
export function hideKey(text: string, key: string | null): string {
  return key === null || key.length < SHORTEST ? text : text.replaceAll(key, '…');
}
