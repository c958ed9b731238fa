import type { CuratedNames } from '../actors/curated-names.ts';
import { firstNames } from '../actors/first-names.ts';
import { organisationWords } from '../actors/organisation-words.ts';
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
/** Where full names are looked for, so that it is known who bears a surname. */
const PASSAGES = 8;
const CAPITALISED =
  /(?<=[\p{Ll}\p{N},;:“(’] +|^ *|[“(.] +)\p{Lu}[\p{L}’-]+(?: (?:(?:al|bin|de|van|von) )?\p{Lu}(?:\.|[\p{L}’-]+))*/gmu;
/** Begins a sentence or a date, and is no name. */
const COMMON =
  /^(?:the|a|an|in|on|at|by|for|from|of|and|but|if|as|to|when|while|after|before|since|what|who|why|where|how|which|is|are|was|were|did|does|do|has|have|had|it|he|she|they|we|i|this|that|these|those|there|his|her|their|its|our|some|most|many|more|no|not|nobody|nothing|only|both|each|one|two|three|officials|january|february|march|april|may|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/iu;
/** At the beginning of a question a capital tells nothing. */
const GIVEN = /\p{L}+ $/u;
const TITLES =
  /\b(?:(?:Prime|Foreign|Defense|Defence|Finance|Transport) Minister|Secretary of State|President|Senator|Secretary|Governor|Mayor|Judge|Minister|Director|Mr|Mrs|Ms|Dr)\.? (?=\p{Lu})/gu;

/** Tells names by the library's own words and by the names known before anything was read. */
export function createNameSense({ searcher, curated }: NameSenseParts): NameSense {
  const known = new Map<string, NameKind>();
  for (const { name, kind, aliases } of curated.actors)
    for (const alias of [name, ...aliases]) known.set(alias.toLowerCase(), KINDS[kind]);
  const kindOf = (name: string, texts: readonly string[]): NameKind | null => {
    const bare = name.replace(/[’']s?$/u, '');
    if (isOrganisation(bare)) return known.get(bare.toLowerCase()) ?? 'group';
    return (
      known.get(bare.toLowerCase()) ??
      kindOfFull(bare) ??
      kindOfSurname(bare, texts) ??
      (speaks(bare, texts) ? 'person' : null)
    );
  };

  return {
    async findInQuestion(text) {
      if (text.trim() === '') return [];
      // When it is asked tells nothing of its names.
      const { query, evidence } = await searcher.search(readQuestion(text, new Date(0)), {
        passages: PASSAGES,
      });
      const texts = evidence.map(({ passage }) => passage.text);
      const written = query.names.map((name) => name.text);
      return placeNames(text, written).map((name) => ({ ...name, kind: kindOf(name.text, texts) }));
    },
    findInQuote(text) {
      const untitled = text.replace(TITLES, (title) => ' '.repeat(title.length));
      return [...untitled.matchAll(CAPITALISED)].flatMap(({ 0: name, index }) =>
        COMMON.test(name) ? [] : [{ text: name, start: index, kind: kindOf(name, [text]) }],
      );
    },
  };
}

/** Abbreviations of a chat are written out before they are read, so names need not stand in the text. */
function placeNames(text: string, names: readonly string[]): readonly Pick<FoundName, 'text' | 'start'>[] {
  const lower = text.toLowerCase();
  let from = 0;
  return names.flatMap((name) => {
    const start = lower.indexOf(name.toLowerCase(), from);
    if (start < 0) return [];
    const given = GIVEN.exec(text.slice(from, start))?.[0] ?? '';
    const isGiven = kindOfGiven(given.trim().toLowerCase()) !== null;
    from = start + name.length;
    const whole = isGiven ? start - given.length : start;
    return [{ text: text.slice(whole, from), start: whole }];
  });
}

function isOrganisation(name: string): boolean {
  const words = name.toLowerCase().split(/\s+/u);
  return words.length > 1 && words.some((word) => organisationWords.has(word));
}

function kindOfFull(name: string): NameKind | null {
  const [first = '', ...others] = name.toLowerCase().split(/\s+/u);
  return others.length === 0 ? null : kindOfGiven(first);
}

function kindOfGiven(first: string): NameKind | null {
  const [isMan, isWoman] = [firstNames.men.has(first), firstNames.women.has(first)];
  if (isMan && isWoman) return 'person';
  if (isMan) return 'man';
  return isWoman ? 'woman' : null;
}

/** "Austin" is a man's name where passages tell of "Lloyd J. Austin". */
function kindOfSurname(name: string, texts: readonly string[]): NameKind | null {
  if (!/^[\p{L}’-]+$/u.test(name)) return null;
  const written = name.charAt(0).toUpperCase() + name.slice(1);
  const full = new RegExp(`(\\p{Lu}\\p{Ll}+) (?:\\p{Lu}\\. )?${written}(?![\\p{L}’-])`, 'u');
  for (const text of texts) {
    const kind = kindOfGiven(full.exec(text)?.[1]?.toLowerCase() ?? '');
    if (kind !== null) return kind;
  }
  return null;
}

const SPEAKING = '(?:said|says|told|added|argued|promised|warned)';

/** "Quill said", "said Anneke de Wit". */
function speaks(name: string, texts: readonly string[]): boolean {
  if (!/^[\p{L}’ -]+$/u.test(name)) return false;
  const written = name.charAt(0).toUpperCase() + name.slice(1);
  const pattern = new RegExp(`(?<!\\p{L})(?:${written} ${SPEAKING}|${SPEAKING} ${written})(?![\\p{L}])`, 'u');
  return texts.some((text) => pattern.test(text));
}
