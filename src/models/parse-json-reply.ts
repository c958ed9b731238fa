import { listJsonValues } from './list-json-values.ts';
import { withoutThinking } from './without-thinking.ts';

/**
 * The JSON in a reply of a model, which may have thoughts, drafts, fences or words around it, and small mistakes in it (see `listJsonValues`).
 * Nothing is guessed.
 *
 * @returns what it may mean, most probable first: the whole of it, or else the last value, those before it being drafts. Where the model
 *   replied with nothing but thoughts, what these end with
 */
export function parseJsonReply(reply: string): readonly unknown[] {
  const whole = parseJson(reply);
  if (whole !== undefined) return [whole];
  const said = withoutThinking(reply);
  if (said !== '')
    return listJsonValues(said)
      .map(({ value }) => value)
      .toReversed();
  const last = listJsonValues(reply).at(-1);
  return last !== undefined && endsInJson(reply) ? [last.value] : [];
}

/** Whether a reply is JSON to its end: then nothing is missing, whatever the reason that it ended for. */
export function isWholeJson(reply: string): boolean {
  const said = withoutThinking(reply);
  return endsInJson(said) && listJsonValues(said).at(-1)?.isClosed === true;
}

function endsInJson(text: string): boolean {
  return /[}\]](?:\s|`{3,}|<[^<>]*>)*$/u.test(text);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
