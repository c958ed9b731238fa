import type { ServerResponse } from 'node:http';
import type { Behaviour, ModelRequest } from './create-model-server.ts';

const STREAM = { 'content-type': 'text/event-stream' };
const USAGE = { prompt_tokens: 120, completion_tokens: 30, total_tokens: 150 };

/** How an endpoint may answer a chat request, well and badly. A stream is what is asked for throughout. */
export const chatBehaviours = {
  /** The whole text in a few pieces, and all that belongs to a good end. */
  replies: (text: string, usage: object | null = USAGE): Behaviour => answers(() => text, usage),
  /** The same, with a text made for the request. */
  answers,
  /** The text, and an end for another reason than that it is complete; `null` for none. */
  ends:
    (text: string, finish: string | null): Behaviour =>
    (response) => {
      begin(response, text);
      if (finish !== null) event(response, { choices: [{ index: 0, delta: {}, finish_reason: finish }] });
      response.end('data: [DONE]\n\n');
    },
  /** The text, and then the connection is closed in good order without a word. */
  stops:
    (text: string): Behaviour =>
    (response) => {
      begin(response, text);
      response.end();
    },
  refuses: ((response) => {
    response.writeHead(200, STREAM);
    event(response, { choices: [{ index: 0, delta: { role: 'assistant', refusal: 'I cannot do that.' } }] });
    event(response, { choices: [{ index: 0, delta: {}, finish_reason: 'stop' }] });
    response.end('data: [DONE]\n\n');
  }) satisfies Behaviour,
  /** Nothing at all, ever. */
  hangs: (() => undefined) satisfies Behaviour,
  stallsAfterHeaders: ((response) => {
    response.writeHead(200, STREAM);
    response.flushHeaders();
  }) satisfies Behaviour,
  stallsAfter:
    (text: string): Behaviour =>
    (response) =>
      begin(response, text),
  cutsAfter:
    (text: string): Behaviour =>
    (response) => {
      begin(response, text);
      setImmediate(() => response.destroy());
    },
  resets: ((response) => {
    response.destroy();
  }) satisfies Behaviour,
  /** A status with a body as OpenAI has it. */
  fails:
    (status: number, error: object, headers: Record<string, string> = {}): Behaviour =>
    (response) => {
      response.writeHead(status, { 'content-type': 'application/json', ...headers });
      response.end(JSON.stringify({ error }));
    },
  /** A status with another body. */
  sends:
    (status: number, type: string, body: string): Behaviour =>
    (response) => {
      response.writeHead(status, { 'content-type': type });
      response.end(body);
    },
  /** An error in the middle of a stream. */
  breaksWith:
    (error: object): Behaviour =>
    (response) => {
      begin(response, '{"statements":[');
      response.end(`data: ${JSON.stringify({ error })}\n\n`);
    },
  hasNoChoices: ((response) => {
    response.writeHead(200, STREAM);
    event(response, { choices: [] });
    response.end('data: [DONE]\n\n');
  }) satisfies Behaviour,
} as const;

function answers(textOf: (request: ModelRequest) => string, usage: object | null = USAGE): Behaviour {
  return (response, request) => {
    begin(response, textOf(request));
    event(response, { choices: [{ index: 0, delta: {}, finish_reason: 'stop' }] });
    if (usage !== null) event(response, { choices: [], usage });
    response.end('data: [DONE]\n\n');
  };
}

function begin(response: ServerResponse, text: string): void {
  response.writeHead(200, STREAM);
  event(response, { choices: [{ index: 0, delta: { role: 'assistant', content: '' } }] });
  const third = Math.ceil(text.length / 3) || 1;
  for (let at = 0; at < text.length; at += third)
    event(response, { choices: [{ index: 0, delta: { content: text.slice(at, at + third) } }] });
}

function event(response: ServerResponse, data: object): void {
  const whole = { id: 'c1', object: 'chat.completion.chunk', created: 0, model: 'double', ...data };
  response.write(`data: ${JSON.stringify(whole)}\n\n`);
}
