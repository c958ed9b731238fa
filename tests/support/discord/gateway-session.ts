import type { WebSocket } from 'ws';

/** What the gateway sends. */
export interface GatewayPayload {
  readonly op: number;
  readonly d: unknown;
  readonly s: number | null;
  readonly t: string | null;
}

/** A session: what one shard was sent, so that it can be sent again. */
export interface GatewaySession {
  readonly id: string;
  readonly intents: number;
  readonly sent: GatewayPayload[];
  socket: WebSocket | null;
  /** Whether it can be resumed. */
  isValid: boolean;
}
