import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** A TypeScript file to be run in a process of its own. */
export interface Script {
  readonly file: URL;
  readonly parameters: readonly string[];
  /** Kills the process when it is aborted. */
  readonly signal?: AbortSignal | undefined;
  /** Receives what the script prints, as it prints it. */
  readonly onOutput?: ((text: string) => void) | undefined;
}

/** How a script ended: well, or with what it said of the failure. */
export type ScriptOutcome = { readonly kind: 'done' } | { readonly kind: 'failed'; readonly reason: string };

/**
 * Runs a script under the same Node, so that neither its memory nor its death is ours.
 * @throws the signal's reason once it is aborted.
 */
export async function runScript({ file, parameters, signal, onOutput }: Script): Promise<ScriptOutcome> {
  signal?.throwIfAborted();
  const outcome = await new Promise<ScriptOutcome>((resolve) => {
    const child = execFile(
      process.execPath,
      // Under Node 22 the notice that types are stripped would be taken for an error message.
      ['--disable-warning=ExperimentalWarning', fileURLToPath(file), ...parameters],
      { ...(signal && { signal }), maxBuffer: Number.POSITIVE_INFINITY },
      (error, _, errors) =>
        resolve(error ? { kind: 'failed', reason: explain(error, errors) } : { kind: 'done' }),
    );
    if (onOutput) child.stdout?.setEncoding('utf8').on('data', onOutput);
  });
  signal?.throwIfAborted();
  return outcome;
}

function explain(error: Error & { signal?: NodeJS.Signals | null }, errors: string): string {
  const said = errors.trim();
  if (said !== '') return said;
  return error.signal ? `the process was ended by ${error.signal}` : error.message;
}
