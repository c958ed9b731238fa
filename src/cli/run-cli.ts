import type { CliParts, ExitCode } from './cli-parts.ts';
import { createProgram } from './create-program.ts';
import { reportErrors } from './report-errors.ts';
import { runProgram } from './run-program.ts';

/**
 * Runs what was typed.
 *
 * @param words what stands behind the program's name
 * @throws whatever is a bug
 */
export function runCli(words: readonly string[], parts: CliParts): Promise<ExitCode> {
  return reportErrors(parts, () => runProgram(words, (finish) => createProgram(parts, finish)));
}
