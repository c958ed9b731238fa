import type { ServerResponse } from 'node:http';
import type { RecordedRequest } from './recorded-request.ts';

/** Something that goes wrong on the way to an answer. */
export interface Fault {
  readonly method: string;
  /** Part of the route: `/callback`, `/messages/@original`. */
  readonly route: string;
  /** How many requests it strikes. */
  readonly times: number;
  readonly result: FaultResult;
}

/** A status with a body and headers; or the connection stays silent; or it breaks. */
export type FaultResult =
  | { readonly status: number; readonly body: unknown; readonly headers?: Readonly<Record<string, string>> }
  | 'hangs'
  | 'breaks';

/** Faults that wait for their requests. */
export interface Faults {
  add(fault: Fault): void;
  clear(): void;
  /** @returns whether a fault has taken care of the request */
  strike(request: RecordedRequest, response: ServerResponse): boolean;
}

/** No faults yet. */
export function createFaults(): Faults {
  const waiting: { readonly fault: Fault; left: number }[] = [];
  return {
    add: (fault) => void waiting.push({ fault, left: fault.times }),
    clear: () => void waiting.splice(0),
    strike(request, response) {
      const found = waiting.find(
        ({ fault, left }) =>
          left > 0 && fault.method === request.method && request.route?.includes(fault.route),
      );
      if (found === undefined) return false;
      found.left -= 1;
      const { result } = found.fault;
      if (result === 'hangs') return true;
      if (result === 'breaks') {
        response.destroy();
        return true;
      }
      request.status = result.status;
      request.answer = result.body;
      response.writeHead(result.status, { 'content-type': 'application/json', ...result.headers });
      response.end(JSON.stringify(result.body));
      return true;
    },
  };
}
