/**
 * The JSON in a reply of a model. One that has a fence or words around it, or commas too many, is repaired; nothing is guessed.
 *
 * @returns what it may mean, most probable first: as it came, and repaired; `undefined` in place of what is no JSON
 */
export function parseJsonReply(reply: string): readonly unknown[] {
  return [parseJson(reply), parseJson(repair(reply))];
}

/** From the first bracket to the last one that closes it, without commas before closing ones, and without what a model has thought aloud. */
function repair(whole: string): string {
  const reply = whole.replace(/^\s*<think>.*?<\/think>/su, '');
  const start = reply.search(/[{[]/u);
  const end = reply.lastIndexOf(reply[start] === '[' ? ']' : '}');
  return start < 0 || end < start ? '' : reply.slice(start, end + 1).replaceAll(/,(?=\s*[}\]])/gu, '');
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
