import type { ApiAnswer, ApiRequest } from './api-request.ts';
import type { DiscordState } from './state.ts';

/** One thing that the API can do. */
export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** As in Discord's description of its API: `/channels/{channel_id}/messages`. */
  readonly path: string;
  /** Whether the path holds its own secret, and no token is needed. */
  readonly isOpen?: true;
  handle(request: ApiRequest, state: DiscordState): ApiAnswer;
}
