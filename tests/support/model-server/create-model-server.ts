import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { onTestFinished } from 'vitest';

/** A request as it came in over HTTP. */
export interface ModelRequest {
  readonly path: string;
  readonly authorization: string | undefined;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into whatever a client has sent
  readonly body: any;
}

/** Answers one request: well, badly, or not at all. */
export type Behaviour = (response: ServerResponse, request: ModelRequest) => void | Promise<void>;

interface ModelServerOptions {
  /** What becomes of one chat request after the other; the last goes on for ever. */
  readonly chat?: Behaviour | readonly Behaviour[];
  readonly embeddings?: Behaviour | readonly Behaviour[];
  /** The models it lists. */
  readonly models?: readonly string[];
  /** When it is to be gone; by default when the test is over. */
  readonly atEnd?: (close: () => void) => void;
}

/** A server that speaks as OpenAI does, on a port of this machine. */
export interface ModelServer {
  /** As `OPENAI_BASE_URL` has it. */
  readonly baseUrl: string;
  /** All that came in, in order. */
  readonly requests: readonly ModelRequest[];
}

/** Starts a server that is gone in the end with whatever connections still hang. */
export async function createModelServer(options: ModelServerOptions): Promise<ModelServer> {
  const requests: ModelRequest[] = [];
  const turns = new Map([
    ['/v1/chat/completions', inTurn(options.chat)],
    ['/v1/embeddings', inTurn(options.embeddings)],
    ['/v1/models', () => listModels(options.models ?? [])],
  ]);
  const server = createServer(async (incoming, response) => {
    const request = { path: incoming.url ?? '', ...(await read(incoming)) };
    requests.push(request);
    const behaviour = turns.get(request.path)?.();
    if (behaviour === undefined) response.writeHead(404).end(`${request.path} was not expected`);
    else await behaviour(response, request);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  (options.atEnd ?? onTestFinished)(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return { baseUrl: `http://127.0.0.1:${port}/v1`, requests };
}

function inTurn(given: Behaviour | readonly Behaviour[] | undefined): () => Behaviour | undefined {
  const list = given === undefined ? [] : typeof given === 'function' ? [given] : given;
  let next = 0;
  return () => list[Math.min(next++, list.length - 1)];
}

async function read(incoming: IncomingMessage): Promise<Omit<ModelRequest, 'path'>> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString();
  return {
    authorization: incoming.headers.authorization,
    body: text === '' ? undefined : JSON.parse(text),
  };
}

function listModels(ids: readonly string[]): Behaviour {
  return (response) => {
    const data = ids.map((id) => ({ id, object: 'model', created: 0, owned_by: 'tests' }));
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ object: 'list', data }));
  };
}
