import { createParser } from 'eventsource-parser';

/** What a body turned out to be. */
export interface BodyKind {
  /** `page` for markup, `text` for what is neither JSON nor events. */
  readonly kind: 'events' | 'json' | 'page' | 'text';
  /** Whether the end was announced, or the body was a single value: nothing can be missing behind it. */
  readonly isDone: boolean;
  /** Whether something in it was no JSON. */
  readonly isGarbled: boolean;
}

/** Told what comes, as it comes. */
export interface BodyListener {
  /** Anything came: also comments and blank lines, by which servers say that they are still there. */
  heard(): void;
  /** A value of the body, one after the other. */
  value(value: unknown): void;
}

const DONE = '[DONE]';
/** No reply is longer. */
const LONGEST = 8_000_000;

/**
 * Reads a body as what it is, whatever its header calls it: events, one JSON value, or a JSON value on each line.
 *
 * @throws what the connection throws when it breaks
 */
export async function readBody(
  body: ReadableStream<Uint8Array>,
  { heard, value }: BodyListener,
): Promise<BodyKind> {
  let isDone = false;
  let isGarbled = false;
  let events = 0;
  const take = (text: string): void => {
    if (text.trim() === DONE) isDone = true;
    else if (!tell(text, value)) isGarbled = true;
  };
  const parser = createParser({
    onEvent: ({ data }) => {
      events++;
      // Some servers leave out the blank line between two events.
      if (tell(data, value)) return;
      for (const line of data.split('\n')) take(line);
    },
  });
  let whole = '';
  let length = 0;
  let first = '';
  const decoder = new TextDecoder();
  for await (const bytes of body) {
    heard();
    const text = decoder.decode(bytes, { stream: true });
    length += text.length;
    if (length > LONGEST) return { kind: 'text', isDone: false, isGarbled: true };
    first ||= text.trim().charAt(0);
    if (isDocument(first)) whole += text;
    else parser.feed(text);
  }
  parser.reset({ consume: true });
  if (first === '<') return { kind: 'page', isDone: true, isGarbled: false };
  if (isDocument(first)) {
    if (!tell(whole, value)) for (const line of whole.split('\n')) take(line);
    return { kind: 'json', isDone: true, isGarbled };
  }
  return { kind: events > 0 ? 'events' : 'text', isDone, isGarbled };
}

function isDocument(first: string): boolean {
  return first === '{' || first === '[' || first === '<';
}

/** @returns whether it was JSON, or nothing at all */
function tell(text: string, listener: (value: unknown) => void): boolean {
  if (text.trim() === '') return true;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return false;
    throw error;
  }
  listener(value);
  return true;
}
