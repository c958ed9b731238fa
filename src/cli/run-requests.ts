import { isMendable } from '../is-mendable.ts';
import { neutralise } from '../replies/neutralise.ts';
import type { CliParts, ExitCode } from './cli-parts.ts';
import type { Printer } from './create-printer.ts';
import type { Request, RequestProblem } from './parse-request.ts';
import { readRequests } from './read-requests.ts';
import { UsageError } from './usage-error.ts';
import { writeText } from './write-text.ts';

/** Requests to go through, and what to do with each. */
export interface RequestRun {
  readonly parts: Pick<CliParts, 'input' | 'errors'>;
  readonly printer: Printer;
  /** The one request given with the command; without it they are read from standard input. */
  readonly given: string | undefined;
  readonly isJson: boolean;
  /** @param isOneOfMany whether people have to be told which request a result belongs to */
  readonly handle: (request: Request, isOneOfMany: boolean) => Promise<void>;
}

/** Goes through requests one after the other. What cannot be read is told, and the rest goes on. */
export async function runRequests(run: RequestRun): Promise<ExitCode> {
  const { parts, given, handle } = run;
  if (given !== undefined) {
    if (given.trim() === '')
      throw new UsageError('Nothing is asked. Give some words, or pass lines on standard input.');
    await handle({ id: '1', line: 1, text: given.trim(), askedAt: undefined }, false);
    return 0;
  }
  if (parts.input.isTTY === true) await writeText(parts.errors, 'One per line, please; Ctrl-D ends.\n');
  let code: ExitCode = 0;
  for await (const request of readRequests(parts.input)) {
    if ('error' in request) {
      code = 1;
      await tell(request, run);
    } else {
      const failure = await attempt(() => handle(request, true));
      if (failure === undefined) continue;
      code = 1;
      parts.errors.write(`${failure.stack ?? failure.message}\n`);
      await tell({ id: request.id, line: request.line, error: describe(failure, request) }, run);
    }
  }
  return code;
}

/** A bug that one question brings to light is told, and the others are answered all the same. */
async function attempt(work: () => Promise<void>): Promise<Error | undefined> {
  try {
    await work();
    return undefined;
  } catch (error) {
    if (isMendable(error) || !(error instanceof Error)) throw error;
    return error;
  }
}

function describe({ message }: Error, { line }: Request): string {
  return `Line ${line} could not be answered, which is a fault of Dragoman: ${message}`;
}

async function tell(
  { id, line, error }: RequestProblem,
  { isJson, printer, parts }: RequestRun,
): Promise<void> {
  if (isJson) await printer.json({ id: id ?? String(line), line, kind: 'error', error });
  else await writeText(parts.errors, `${neutralise(error)}\n`);
}
