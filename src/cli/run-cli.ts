import { CommanderError } from 'commander';
import type { CliParts, ExitCode } from './cli-parts.ts';
import { createProgram } from './create-program.ts';
import { reportErrors } from './report-errors.ts';

/**
 * Runs what was typed.
 *
 * @param words what stands behind the program's name
 * @throws whatever is a bug
 */
export function runCli(words: readonly string[], parts: CliParts): Promise<ExitCode> {
  return reportErrors(parts, async () => {
    let code: ExitCode = 0;
    const program = createProgram(parts, (finished) => {
      code = finished;
    });
    try {
      await program.parseAsync([...words], { from: 'user' });
      return code;
    } catch (error) {
      // Commander has said by itself what is wrong; asking for help is no error.
      if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
      throw error;
    }
  });
}
