import { Command, CommanderError } from 'commander';
import type { CliParts, ExitCode } from './cli-parts.ts';

/** A program that prints where it is told to, and throws rather than ending the process. */
export function newProgram(description: string, parts: CliParts): Command {
  return new Command('dragoman')
    .description(description)
    .helpCommand(false)
    .showHelpAfterError('(--help shows what there is)')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => parts.output.write(text),
      writeErr: (text) => parts.errors.write(text),
      getOutHelpWidth: () => parts.output.columns ?? 80,
      getErrHelpWidth: () => parts.errors.columns ?? 80,
    });
}

/**
 * Runs what was typed.
 *
 * @param words what stands behind the program's name
 * @param declare declares what can be typed; its actions tell the exit code when they are done
 */
export async function runProgram(
  words: readonly string[],
  declare: (finish: (code: ExitCode) => void) => Command,
): Promise<ExitCode> {
  let code: ExitCode = 0;
  const program = declare((finished) => {
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
}
