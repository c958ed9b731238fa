import { isMendable } from '../is-mendable.ts';
import { neutralise } from '../replies/neutralise.ts';
import type { CliParts, ExitCode } from './cli-parts.ts';
import { UsageError } from './usage-error.ts';

/**
 * Runs some work and tells of errors that people can mend.
 *
 * @throws whatever is a bug
 */
export async function reportErrors(
  { errors }: Pick<CliParts, 'errors'>,
  work: () => Promise<ExitCode>,
): Promise<ExitCode> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof UsageError || isMendable(error))) throw error;
    errors.write(`${neutralise(error.message)}\n`);
    return 2;
  }
}
