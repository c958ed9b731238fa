import { DefaultRestOptions, type RESTOptions } from 'discord.js';
import { retryBroken } from './retry-broken.ts';

/** Below the 10,000 refused requests in ten minutes after which Discord shuts an address out. */
const REFUSALS_PER_WARNING = 500;

/** How Discord is spoken to over HTTP. */
export function restOptions(apiUrl: string): Partial<RESTOptions> & Pick<RESTOptions, 'makeRequest'> {
  return {
    api: apiUrl,
    version: DefaultRestOptions.version,
    makeRequest: retryBroken(DefaultRestOptions.makeRequest),
    invalidRequestWarningInterval: REFUSALS_PER_WARNING,
    // What waits for its turn there comes too late: an interaction has to be acknowledged within three seconds.
    rejectOnRateLimit: ({ route }) => route.startsWith('/interactions/'),
  };
}
