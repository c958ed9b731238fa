import { DiscordAPIError, RESTJSONErrorCodes } from 'discord.js';
import { LateAnswerError } from '../receiving/late-answer-error.ts';

/** The interaction had expired: after three seconds, or a quarter of an hour. The first also happens at random on Discord's side. */
const LATE = new Set<number | string>([
  RESTJSONErrorCodes.UnknownInteraction,
  RESTJSONErrorCodes.UnknownWebhook,
  RESTJSONErrorCodes.InvalidWebhookToken,
]);

/**
 * Why an answer was not shown: it came too late, or Discord refused it.
 *
 * @returns `null` where something else went wrong
 */
export function fateOf(error: unknown): 'late' | 'refused' | null {
  if (error instanceof LateAnswerError) return 'late';
  if (!(error instanceof DiscordAPIError)) return null;
  if (LATE.has(error.code)) return 'late';
  return error.status < 500 ? 'refused' : null;
}
