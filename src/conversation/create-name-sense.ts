import type { CuratedNames } from '../actors/curated-names.ts';
import { firstNames } from '../actors/first-names.ts';
import { readQuestion } from '../retrieval/read-question.ts';
import type { Searcher } from '../retrieval/searcher.ts';
import type { FoundName, NameKind, NameSense } from './name-sense.ts';

/** What tells names and what bears them. */
export interface NameSenseParts {
  /** Knows which words of its library are names, however they are typed. */
  readonly searcher: Searcher;
  readonly curated: Pick<CuratedNames, 'actors'>;
}

const KINDS: Readonly<Record<CuratedNames['actors'][number]['kind'], NameKind>> = {
  person: 'person',
  organisation: 'group',
  government: 'group',
  armed_group: 'group',
  state: 'group',
  place: 'place',
};
/** Longer texts are quotes, in which names have capitals. */
const LONGEST_QUESTION = 300;
const CAPITALISED =
  /(?<=[\p{Ll}\p{N},;:“(’]\s|^|[“(])\p{Lu}[\p{L}’-]+(?:\s(?:(?:al|bin|de|of|van|von)\s)?\p{Lu}[\p{L}’-]+)*/gu;
/** Begins a sentence or a date, and is no name. */
const COMMON =
  /^(?:the|a|an|in|on|at|by|for|from|of|and|but|if|as|to|when|while|after|before|since|what|who|why|where|how|which|is|are|was|were|did|does|do|has|have|had|it|he|she|they|we|i|this|that|these|those|there|his|her|their|its|our|some|most|many|more|no|not|only|both|each|one|two|three|officials|january|february|march|april|may|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/iu;

/** Tells names by the library's own words and by the names known before anything was read. */
export function createNameSense({ searcher, curated }: NameSenseParts): NameSense {
  const known = new Map<string, NameKind>();
  for (const { name, kind, aliases } of curated.actors)
    for (const alias of [name, ...aliases]) known.set(alias.toLowerCase(), KINDS[kind]);
  const kindOf = (name: string): NameKind | null => {
    const bare = name.toLowerCase().replace(/[’']s?$/u, '');
    return known.get(bare) ?? genderOf(bare);
  };

  return {
    async find(text) {
      const names =
        text.length > LONGEST_QUESTION ? findCapitalised(text) : await findInQuestion(text, searcher);
      return names.map(({ text: name, start }) => ({ text: name, start, kind: kindOf(name) }));
    },
  };
}

type Place = Pick<FoundName, 'text' | 'start'>;

async function findInQuestion(text: string, searcher: Searcher): Promise<readonly Place[]> {
  if (text.trim() === '') return [];
  // When it is asked tells nothing of its names.
  const { query } = await searcher.search(readQuestion(text, new Date(0)), { passages: 1 });
  let from = 0;
  return query.names.flatMap((name) => {
    const start = text.toLowerCase().indexOf(name.text.toLowerCase(), from);
    // Abbreviations of a chat are written out before they are read.
    if (start < 0) return [];
    from = start + name.text.length;
    return [{ text: text.slice(start, from), start }];
  });
}

function findCapitalised(text: string): readonly Place[] {
  return [...text.matchAll(CAPITALISED)].flatMap(({ 0: name, index }) =>
    COMMON.test(name) ? [] : [{ text: name, start: index }],
  );
}

function genderOf(name: string): NameKind | null {
  const [first = '', ...others] = name.split(/\s+/u);
  if (others.length === 0) return null;
  const [isMan, isWoman] = [firstNames.men.has(first), firstNames.women.has(first)];
  if (isMan && isWoman) return 'person';
  if (isMan) return 'man';
  return isWoman ? 'woman' : null;
}
