import type { Name } from './name.ts';
import type { NameMention } from './name-mention.ts';
import { surname } from './surname.ts';

/**
 * Who is meant by each mention, in order of the text; mentions that are not in the map stay open.
 *
 * A surname that several people of the article bear ("Miller") goes to the one whose full name stands before it in the same
 * paragraph, else to the one it meant last, as long as no other of them was named in full since the paragraph before; without
 * such, to the only one introduced so far, or introduced last in the paragraph before. Two equal candidates: nobody. A form of
 * address rules out the others ("Mrs. Clinton").
 */
export function linkMentions(
  names: readonly Name[],
  mentions: readonly NameMention[],
): ReadonlyMap<NameMention, Name> {
  const bearerOf = new Map(names.flatMap((name) => name.mentions.map((mention) => [mention, name] as const)));
  const bearersOf = groupBySurname(names);
  const meantLast = new Map<string, Name>();
  const links = new Map<NameMention, Name>();
  for (const mention of mentions) {
    const [word] = mention.words;
    const bearers = bearersOf.get(word ?? '') ?? [];
    const agreeing = bearers.filter(
      ({ gender }) => gender === null || mention.gender === null || gender === mention.gender,
    );
    const meant =
      bearerOf.get(mention) ??
      (mention.words.length === 1 ? choose(agreeing, mention, meantLast.get(word ?? '')) : null);
    if (meant === null) continue;
    links.set(mention, meant);
    if (word !== undefined && !bearerOf.has(mention)) meantLast.set(word, meant);
  }
  return links;
}

function groupBySurname(names: readonly Name[]): ReadonlyMap<string, readonly Name[]> {
  const people = names.filter(
    ({ kind, mentions }) => kind === 'person' && mentions.some(({ words }) => words.length > 1),
  );
  const pairs = people.flatMap((name) => {
    const surnames = new Set(
      name.mentions.filter(({ words }) => words.length > 1).map(({ words }) => surname(words) ?? ''),
    );
    return [...surnames].map((word) => ({ word, name }));
  });
  return new Map(
    [...Map.groupBy(pairs, ({ word }) => word)].map(([word, group]) => [word, group.map(({ name }) => name)]),
  );
}

function choose(bearers: readonly Name[], mention: NameMention, last: Name | undefined): Name | null {
  const introduced = bearers.filter(({ mentions }) => mentions.some(({ start }) => start < mention.start));
  const here = introduced.filter((name) => isNamedNear(name, mention, 0));
  if (here.length > 0) return only(here);
  const near = introduced.filter((name) => isNamedNear(name, mention, 1));
  if (last !== undefined && bearers.includes(last)) return near.every((name) => name === last) ? last : null;
  if (introduced.length === 1) return only(introduced);
  return near.length > 0 ? only(near) : only(bearers);
}

/** Whether a full name stands before a mention, in its paragraph or up to so many before. */
function isNamedNear(name: Name, mention: NameMention, paragraphs: number): boolean {
  return name.mentions.some(
    ({ words, start, paragraph }) =>
      words.length > 1 && start < mention.start && mention.paragraph - paragraph <= paragraphs,
  );
}

function only(names: readonly Name[]): Name | null {
  return names.length === 1 ? (names[0] ?? null) : null;
}
