import { ApiError } from './api-error.ts';
import { isJson, type Json } from './json.ts';
import { openapiCheck } from './openapi-check.ts';
import type { RecordedRequest } from './recorded-request.ts';

/** What a route is given. */
export interface ApiRequest extends RecordedRequest {
  /** A part of the path by its name: `channel_id`. */
  param(name: string): string;
  /**
   * The body, to be taken once our own checks are done: it has to fit Discord’s description of its API as well.
   *
   * @throws {ApiError} where it is no object or does not fit
   */
  json(): Json;
  /** Like `json`, of a body that is a list. */
  list(): readonly Json[];
}

/** What a route answers: a status and a body, or a body with 200, or nothing with 204. */
export interface ApiAnswer {
  readonly status: number;
  readonly body?: unknown;
}

/** Wraps a request with the names of its route. */
export function createApiRequest(
  recorded: RecordedRequest,
  params: Readonly<Record<string, string>>,
): ApiRequest {
  const { body } = recorded;
  return Object.assign(Object.create(recorded) as RecordedRequest, {
    param(name: string): string {
      const value = params[name];
      if (value === undefined) throw new Error(`The route has no ${name}.`);
      return value;
    },
    json(): Json {
      if (body === undefined) return {};
      if (!isJson(body)) throw new ApiError(400, 50_035, 'Invalid Form Body');
      refuseUndescribed(recorded);
      return body;
    },
    list(): readonly Json[] {
      if (!Array.isArray(body)) throw new ApiError(400, 50_035, 'Invalid Form Body');
      refuseUndescribed(recorded);
      return body.filter(isJson);
    },
  });
}

function refuseUndescribed({ method, route, body }: RecordedRequest): void {
  const lines = route === null ? [] : openapiCheck().check(method.toLowerCase(), route, body);
  if (lines.length === 0) return;
  const errors = lines.map((message) => ({ code: 'OPENAPI', message }));
  throw new ApiError(400, 50_035, 'Invalid Form Body', { _errors: errors });
}
