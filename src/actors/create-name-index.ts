import { findNameMentions } from './find-name-mentions.ts';
import { groupNames, type NameHints } from './group-names.ts';
import { indexAt } from './index-at.ts';
import { linkMentions } from './link-mentions.ts';
import type { NameIndex } from './name-index.ts';
import type { Reading } from './reading.ts';

/**
 * Finds the names of an article and who is meant at each place.
 *
 * @param hints what is known of words beforehand
 */
export function createNameIndex(reading: Reading, hints?: NameHints): NameIndex {
  const mentions = findNameMentions(reading);
  return {
    links: linkMentions(groupNames(mentions, hints), mentions),
    mentionAt: (offset) => mentions[indexAt(mentions, offset)] ?? null,
  };
}
