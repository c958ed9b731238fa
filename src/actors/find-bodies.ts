import { bodyNouns } from './body-nouns.ts';
import type { Name } from './name.ts';
import type { NameMention } from './name-mention.ts';
import type { Word } from './word.ts';
import { wordClasses } from './word-classes.ts';

/** A body that an article names by a name and a noun: "Biden administration", "Netanyahu’s office". */
export interface Body {
  readonly text: string;
  readonly noun: string;
  readonly start: number;
}

/** The bodies an article names so, in order. */
export function findBodies(
  text: string,
  words: readonly Word[],
  links: ReadonlyMap<NameMention, Name>,
): readonly Body[] {
  const indexBehind = new Map(words.map(({ end }, index) => [end, index + 1]));
  return [...links.keys()].flatMap((mention): readonly Body[] => {
    const at = indexBehind.get(mention.end) ?? words.length;
    const noun = wordClasses.isGenitive(words[at]?.lower ?? '') ? words[at + 1] : words[at];
    if (noun === undefined || !bodyNouns.has(noun.lower)) return [];
    return [{ text: text.slice(mention.start, noun.end), noun: noun.lower, start: mention.start }];
  });
}
