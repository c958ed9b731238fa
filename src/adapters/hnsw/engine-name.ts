import { createRequire } from 'node:module';
import { endianness } from 'node:os';

/**
 * Names what writes snapshots: the version of `hnswlib-node` and the machine's kind, for its files hold numbers as the
 * machine keeps them.
 */
export function engineName(): string {
  // What require returns has no type; every package.json has a version.
  const { version } = createRequire(import.meta.url)('hnswlib-node/package.json') as {
    readonly version: string;
  };
  return `hnswlib-node@${version} ${process.arch} ${endianness()}`;
}
