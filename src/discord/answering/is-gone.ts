import { DiscordAPIError, RESTJSONErrorCodes } from 'discord.js';

/** Nobody waits any longer, or somebody was quicker. The first also happens at random on Discord's side. */
const CODES = new Set<number | string>([
  RESTJSONErrorCodes.UnknownInteraction,
  RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged,
  RESTJSONErrorCodes.UnknownMessage,
  RESTJSONErrorCodes.UnknownChannel,
  RESTJSONErrorCodes.UnknownWebhook,
  RESTJSONErrorCodes.InvalidWebhookToken,
]);

/** Whether Discord refused an answer because what it was for is gone: nothing can be done about that, and nobody told. */
export function isGone(error: unknown): error is DiscordAPIError {
  return error instanceof DiscordAPIError && CODES.has(error.code);
}
