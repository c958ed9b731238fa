import { pino, stdTimeFunctions } from 'pino';
import { describeError } from './describe-error.ts';
import type { Log } from './log.ts';
import { prettyLine } from './pretty-line.ts';

/** How and where is logged. */
export interface LogOptions {
  readonly level: string;
  readonly stream: { write(text: string): unknown; readonly isTTY?: boolean };
  /** What must never be written, whatever it turns up in. */
  readonly secrets: readonly string[];
}

/** A log of JSON lines, or of lines for people where the stream is a terminal. */
export function createLog({ level, stream, secrets }: LogOptions): Log {
  const write = (line: string) => {
    const safe = secrets.reduce((text, secret) => text.replaceAll(secret, '[secret]'), line);
    stream.write(stream.isTTY === true ? prettyLine(safe) : safe);
  };
  const options = {
    level,
    base: null,
    timestamp: stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
    serializers: { error: describeError },
  };
  return pino(options, { write });
}
