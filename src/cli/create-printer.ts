import type { Reply } from '../replies/reply.ts';
import { createDisplay } from '../terminal/display.ts';
import type { CliStream } from './cli-parts.ts';
import { writeText } from './write-text.ts';

/** Prints results, for programs or for people. */
export interface Printer {
  /** One object on a line of its own, as JSON. */
  json(value: unknown): Promise<void>;
  /** A reply, with a blank line between it and the one before. */
  reply(reply: Reply): Promise<void>;
}

/** A printer onto standard output. */
export function createPrinter(output: CliStream, isColoured: boolean): Printer {
  const display = createDisplay(output, isColoured);
  let isFirst = true;
  return {
    json: (value) => writeText(output, `${JSON.stringify(value)}\n`),
    async reply(reply) {
      await writeText(output, `${isFirst ? '' : '\n'}${display(reply)}\n`);
      isFirst = false;
    },
  };
}
