import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import type { WebSocket, WebSocketServer } from 'ws';
import type { DiscordState } from './state.ts';

/** What goes wrong with connections before they are any. */
export interface UpgradeFault {
  /** The HTTP status with which they are refused; or they get no answer at all. */
  readonly result: number | 'stalls';
  /** How many more are struck: `Infinity` for all to come. */
  left: number;
}

/** What receiving connections needs. */
interface UpgradeParts {
  readonly state: DiscordState;
  readonly sockets: WebSocketServer;
  /** The fault that is to strike, if any; looked at anew for each. */
  readonly fault: () => UpgradeFault | null;
}

/** Makes connections of upgrades, and refuses or stalls those that a fault is to strike. */
export interface UpgradeReceiver {
  /** What became of each so far, in order. */
  readonly upgrades: readonly (number | 'stalls')[];
  receive(request: IncomingMessage, socket: Duplex, head: Buffer): void;
  /** Breaks those that are stalled. */
  close(): void;
}

const SWITCHING_PROTOCOLS = 101;

/** Nothing has been asked for yet. */
export function createUpgradeReceiver({ state, sockets, fault }: UpgradeParts): UpgradeReceiver {
  const upgrades: (number | 'stalls')[] = [];
  const stalled = new Set<Duplex>();
  return {
    upgrades,
    receive(request, socket, head) {
      // Whoever asked may go away at any time: that is theirs to know.
      socket.on('error', () => socket.destroy());
      const struck = fault();
      const result = struck !== null && struck.left > 0 ? struck.result : SWITCHING_PROTOCOLS;
      upgrades.push(result);
      if (struck !== null && struck.left > 0) struck.left -= 1;
      if (result === SWITCHING_PROTOCOLS) {
        sockets.handleUpgrade(request, socket, head, (opened: WebSocket) =>
          sockets.emit('connection', opened, request),
        );
      } else if (result === 'stalls') {
        stalled.add(socket);
        socket.on('close', () => stalled.delete(socket));
      } else {
        socket.end(`HTTP/1.1 ${result} Refused\r\nconnection: close\r\ncontent-length: 0\r\n\r\n`);
      }
      state.changed();
    },
    close() {
      for (const socket of stalled) socket.destroy();
    },
  };
}
