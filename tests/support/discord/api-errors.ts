import { ApiError } from './api-error.ts';

/** The errors of Discord's that have no field to blame, in its words. */
export const apiErrors = {
  notFound: () => new ApiError(404, 0, '404: Not Found'),
  unauthorised: () => new ApiError(401, 0, '401: Unauthorized'),
  unknownChannel: () => new ApiError(404, 10_003, 'Unknown Channel'),
  unknownGuild: () => new ApiError(404, 10_004, 'Unknown Guild'),
  unknownMessage: () => new ApiError(404, 10_008, 'Unknown Message'),
  unknownWebhook: () => new ApiError(404, 10_015, 'Unknown Webhook'),
  unknownInteraction: () => new ApiError(404, 10_062, 'Unknown interaction'),
  unknownCommand: () => new ApiError(404, 10_063, 'Unknown application command'),
  tooManyCreates: () =>
    new ApiError(400, 30_034, 'Max number of daily application command creates has been reached (200)'),
  tooLarge: () => new ApiError(413, 40_005, 'Request entity too large'),
  alreadyAcknowledged: () => new ApiError(400, 40_060, 'Interaction has already been acknowledged.'),
  threadExists: () => new ApiError(400, 160_004, 'A thread has already been created for this message'),
  missingAccess: () => new ApiError(403, 50_001, 'Missing Access'),
  emptyMessage: () => new ApiError(400, 50_006, 'Cannot send an empty message'),
  notTheAuthor: () => new ApiError(403, 50_005, 'Cannot edit a message authored by another user'),
  missingPermissions: () => new ApiError(403, 50_013, 'Missing Permissions'),
  invalidToken: () => new ApiError(401, 50_027, 'Invalid Webhook Token'),
  invalidJson: () => new ApiError(400, 50_109, 'The request body contains invalid JSON.'),
  tooManyFollowUps: () =>
    new ApiError(400, 40_094, 'Cannot send any more follow-up messages for this interaction'),
} as const;
