import type { Behaviour } from './create-model-server.ts';

const STREAM = { 'content-type': 'text/event-stream' };
const USAGE = { prompt_tokens: 90, completion_tokens: 12, total_tokens: 102 };

/** A piece of a stream, and what may stand beside it. */
export type Piece = Readonly<Record<string, unknown>> | string;

interface Ending {
  readonly finish?: string | null;
  readonly usage?: unknown;
  /** Whether the end is announced. */
  readonly isDone?: boolean;
}

/** How endpoints write a reply in ways of their own. */
export const rawBehaviours = {
  /** A stream of deltas (a text stands for its content), and an end. */
  streams,
  /** A text in three pieces. */
  says: (text: string, ending: Ending = {}): Behaviour => streams(inThree(text), ending),
  /** A stream written by hand. */
  writes:
    (...lines: readonly string[]): Behaviour =>
    (response) => {
      response.writeHead(200, STREAM);
      for (const line of lines) response.write(line);
      response.end();
    },
  /** A whole reply, as who does not stream sends it. */
  sendsMessage:
    (message: object, more: object = {}): Behaviour =>
    (response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(
        JSON.stringify({ choices: [{ index: 0, message, finish_reason: 'stop' }], usage: USAGE, ...more }),
      );
    },
  /** Refuses what is asked for in some way, and otherwise goes on as another does. */
  refusesIf:
    (
      isRefused: (body: Readonly<Record<string, unknown>>) => boolean,
      [status, error]: readonly [number, unknown],
      otherwise: Behaviour,
    ): Behaviour =>
    (response, request) => {
      if (!isRefused(request.body)) return otherwise(response, request);
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(JSON.stringify(error));
      return undefined;
    },
  /** Says nothing but that it is still there, so many times, and then goes on as a stream. */
  keepsAlive:
    (times: number, everyMs: number, text: string): Behaviour =>
    async (response) => {
      response.writeHead(200, STREAM);
      for (let count = 0; count < times; count++) {
        response.write(': working on it\n\n');
        await new Promise((resolve) => setTimeout(resolve, everyMs));
      }
      response.write(event({ choices: [{ index: 0, delta: { content: text }, finish_reason: 'stop' }] }));
      response.end('data: [DONE]\n\n');
    },
} as const;

function streams(
  pieces: readonly Piece[],
  { finish = 'stop', usage = USAGE, isDone = true }: Ending = {},
): Behaviour {
  return (response) => {
    response.writeHead(200, STREAM);
    for (const piece of pieces) {
      const delta = typeof piece === 'string' ? { content: piece } : piece;
      response.write(event({ choices: [{ index: 0, delta, finish_reason: null }] }));
    }
    if (finish !== null) response.write(event({ choices: [{ index: 0, delta: {}, finish_reason: finish }] }));
    if (usage !== null) response.write(event({ choices: [], usage }));
    response.end(isDone ? 'data: [DONE]\n\n' : '');
  };
}

/** An event as endpoints send it. */
export function event(data: object): string {
  return `data: ${JSON.stringify({ id: 'c1', object: 'chat.completion.chunk', model: 'double', ...data })}\n\n`;
}

function inThree(text: string): readonly string[] {
  const length = Math.ceil(text.length / 3);
  return [text.slice(0, length), text.slice(length, 2 * length), text.slice(2 * length)];
}
