import type { LoggedCitation } from '../library/citation-log.ts';
import type { Place } from './command.ts';

/** The place under which is noted what was cited: the channel or thread, or one's own terminal. */
export function placeOfLog(place: Place | null): Pick<LoggedCitation, 'serverId' | 'channelId'> {
  return place === null
    ? { serverId: null, channelId: 'terminal' }
    : { serverId: place.serverId, channelId: place.channelId };
}
