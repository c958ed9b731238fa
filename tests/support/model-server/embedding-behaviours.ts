import { createHash } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import type { Behaviour, ModelRequest } from './create-model-server.ts';

interface Entry {
  readonly index?: number;
  readonly embedding: unknown;
}

/** How an endpoint may answer a request for embeddings, well and badly. */
export const embeddingBehaviours = {
  /** One vector for each text, which follows from the text alone. */
  embeds: (dimensions = 8): Behaviour => changed((entries) => entries, dimensions),
  /** The same, changed on the way. */
  changed,
  /** A body of another form. */
  sends:
    (body: unknown): Behaviour =>
    (response) =>
      send(response, body),
} as const;

function changed(change: (entries: readonly Entry[]) => readonly Entry[], dimensions = 8): Behaviour {
  return (response, request) => {
    const entries = textsOf(request).map((text, index) => ({
      object: 'embedding',
      index,
      embedding: embed(text, dimensions),
    }));
    send(response, {
      object: 'list',
      model: 'double',
      data: change(entries),
      usage: { prompt_tokens: 1, total_tokens: 1 },
    });
  };
}

function send(response: ServerResponse, body: unknown): void {
  response.writeHead(200, { 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
}

function textsOf({ body }: ModelRequest): readonly string[] {
  return Array.isArray(body.input) ? body.input : [body.input];
}

function embed(text: string, dimensions: number): readonly number[] {
  const bytes = createHash('sha256').update(text).digest();
  return Array.from({ length: dimensions }, (_, index) => (bytes[index % bytes.length] ?? 0) - 127.5);
}
