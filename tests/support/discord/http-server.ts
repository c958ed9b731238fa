import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { ApiError } from './api-error.ts';
import { apiErrors } from './api-errors.ts';
import { createApiRequest } from './api-request.ts';
import { appRoutes } from './app-routes.ts';
import { commandRoutes } from './command-routes.ts';
import type { Faults } from './fault.ts';
import { interactionRoutes } from './interaction-routes.ts';
import { messageRoutes } from './message-routes.ts';
import type { Rates } from './rates.ts';
import { type RequestBody, readBody } from './read-body.ts';
import type { RecordedRequest } from './recorded-request.ts';
import type { Route } from './route.ts';
import type { DiscordState } from './state.ts';

const ROUTES: readonly Route[] = [...appRoutes, ...commandRoutes, ...messageRoutes, ...interactionRoutes];

interface HttpServerParts {
  readonly state: DiscordState;
  readonly faults: Faults;
  readonly rates: Rates;
  /** Routes that belong to others: the address of the gateway. */
  readonly routes: () => readonly Route[];
}

/** Serves the API under `/api/v10`. */
export function createHttpServer({ state, faults, rates, routes }: HttpServerParts): Server {
  const find = (method: string, path: string) => {
    for (const route of [...routes(), ...ROUTES]) {
      const match = route.method === method ? compile(route.path).exec(path) : null;
      if (match !== null) return { route, params: { ...match.groups } };
    }
    return undefined;
  };

  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const path = decodeURIComponent(url.pathname).replace(/^\/api\/v10/u, '');
    const method = request.method ?? 'GET';
    const found = find(method, path);
    let read: RequestBody = { body: undefined, files: [] };
    let problem: unknown;
    try {
      read = await readBody(request);
    } catch (error) {
      problem = error;
    }
    const recorded: RecordedRequest = {
      method,
      path,
      route: found?.route.path ?? null,
      query: url.searchParams,
      ...read,
      at: state.clock.now(),
      status: 0,
      answer: undefined,
    };
    state.requests.push(recorded);
    if (faults.strike(recorded, response)) {
      state.changed();
      return;
    }
    const { retryAfter, isGlobal, headers } = rates.judge(recorded);
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    if (retryAfter !== null) {
      response.setHeader('retry-after', String(Math.ceil(retryAfter)));
      const body = { message: 'You are being rate limited.', retry_after: retryAfter, global: isGlobal };
      finish(recorded, response, 429, body);
      state.changed();
      return;
    }
    try {
      if (problem !== undefined) throw problem;
      if (found === undefined) throw apiErrors.notFound();
      if (found.route.isOpen !== true && request.headers.authorization !== `Bot ${state.token}`)
        throw apiErrors.unauthorised();
      const answer = found.route.handle(createApiRequest(recorded, found.params), state);
      finish(recorded, response, answer.status, answer.body);
    } catch (error) {
      if (error instanceof ApiError) finish(recorded, response, error.status, error.toBody());
      else finish(recorded, response, 500, { message: `Our Discord failed: ${String(error)}`, code: 0 });
    }
    state.changed();
  };
  return createServer((request, response) => void serve(request, response));
}

function finish(recorded: RecordedRequest, response: ServerResponse, status: number, body: unknown): void {
  recorded.status = status;
  recorded.answer = body;
  if (status === 204 || body === undefined) {
    response.writeHead(204).end();
    return;
  }
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

function compile(path: string): RegExp {
  const pattern = path.replaceAll(/\{(\w+)\}/gu, '(?<$1>[^/]+)').replaceAll('@', '\\u0040');
  return new RegExp(`^${pattern}$`, 'u');
}
