import { Socket } from 'node:net';
import { onTestFinished } from 'vitest';

/** Where connections may go: this machine, whatever it is called. */
const LOOPBACK = /^(?:127\.|::1$|::ffff:127\.|localhost$)/u;

/**
 * Lets no socket of this process leave the machine until the test is over.
 *
 * @returns where connections were attempted, as they happen
 */
export function denyNetwork(): readonly string[] {
  const attempts: string[] = [];
  const connect = Socket.prototype.connect;
  Socket.prototype.connect = function deny(this: Socket, ...given: unknown[]): Socket {
    const [options] = Array.isArray(given[0]) ? given[0] : given;
    const host =
      typeof options === 'object' && options !== null && 'host' in options ? options.host : 'localhost';
    if (typeof host === 'string' && !LOOPBACK.test(host)) {
      attempts.push(host);
      process.nextTick(() => this.destroy(new Error(`ECONNREFUSED: ${host} is not this machine`)));
      return this;
    }
    return Reflect.apply(connect, this, given);
  } as typeof connect;
  onTestFinished(() => {
    Socket.prototype.connect = connect;
  });
  return attempts;
}
