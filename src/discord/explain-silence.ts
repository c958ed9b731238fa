import { DiscordError } from './discord-error.ts';

/** Causes of a connection that did not come about. */
const UNREACHABLE = new Set(['ENOTFOUND', 'EAI_AGAIN', 'ECONNREFUSED', 'ENETUNREACH', 'EHOSTUNREACH']);

/**
 * What to do where Discord could not be reached.
 *
 * @returns `undefined` where that is not what went wrong
 */
export function explainSilence(error: unknown): DiscordError | undefined {
  const code = codeOf(error);
  if (code === undefined || !UNREACHABLE.has(code)) return undefined;
  return new DiscordError(
    `Discord cannot be reached (${code}). Check the connection, and DISCORD_API_URL if it is set.`,
    { cause: error },
  );
}

function codeOf(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  if ('code' in error && typeof error.code === 'string') return error.code;
  // Where an address has several, each of them has failed.
  const [first] = error instanceof AggregateError ? error.errors : [error.cause];
  return first === undefined ? undefined : codeOf(first);
}
