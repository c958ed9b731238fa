import { createRequire } from 'node:module';
import type { Gazetteer, GazetteerKind } from './gazetteer.ts';

const KINDS: ReadonlyMap<string, GazetteerKind> = new Map([
  ['MaleName', 'given'],
  ['FemaleName', 'given'],
  ['FirstName', 'given'],
  ['LastName', 'surname'],
  ['Person', 'person'],
  ['Country', 'country'],
  ['City', 'place'],
  ['Region', 'place'],
  ['Organization', 'organisation'],
  ['SportsTeam', 'organisation'],
  ['Demonym', 'people'],
]);

/**
 * A dictionary of given names, surnames, cities, regions, countries, well-known companies and teams: the word list of the package
 * `compromise` (MIT). It is loaded with the first name that is looked up (about 150 milliseconds) and stays in memory.
 */
export function createWordListGazetteer(): Gazetteer {
  let entries: Readonly<Record<string, string | readonly string[]>> | undefined;
  return {
    kindsOf(name) {
      entries ??= loadEntries();
      const key = name.toLowerCase();
      const tags = Object.hasOwn(entries, key) ? (entries[key] ?? []) : [];
      return new Set((typeof tags === 'string' ? [tags] : tags).flatMap((tag) => KINDS.get(tag) ?? []));
    },
  };
}

/** By `require`, because reading an article need not be asynchronous for its sake. */
function loadEntries(): Readonly<Record<string, string | readonly string[]>> {
  const require = createRequire(import.meta.url);
  const compromise: {
    model(): { one: { lexicon: Readonly<Record<string, string>> } };
  } = require('compromise');
  return compromise.model().one.lexicon;
}
