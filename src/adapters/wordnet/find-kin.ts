import type { Kin } from '../../retrieval/lexicon.ts';
import type { PartOfSpeech } from './part-of-speech.ts';
import type { WordnetFiles } from './wordnet-files.ts';

/** A sense of a word: where its synset stands. */
export interface SensePlace {
  readonly offset: number;
  readonly partOfSpeech: PartOfSpeech;
}

/** What has more kinds below it than this is too general to lead from one word to another: "attack" has 75, "vessel" 182, "person" thousands. */
const MOST_KINDS = 80;
/** What is only one of so many kinds may stand for another in a search: "prisoner" has 8. */
const MOST_SIBLINGS = 12;
const BROADER = '@';
const NARROWER = '~';

/**
 * The words one or two levels above, below and beside the senses of a word, see `Lexicon.kinOf`; words of several parts are there as WordNet has them
 * ("prisoner_of_war").
 */
export function findKin(
  senses: readonly SensePlace[],
  files: Pick<WordnetFiles, 'synsetAt'>,
): readonly Kin[] {
  const step = ({ offset, partOfSpeech }: SensePlace, symbol: string): readonly SensePlace[] =>
    files
      .synsetAt(offset, partOfSpeech)
      .pointers.filter((pointer) => pointer.symbol === symbol)
      .map(({ target }) => target);

  /** Counts what is below a synset; no further than matters. */
  const isWithin = (place: SensePlace, most: number): boolean => {
    const seen = new Set<number>();
    const open = [place];
    for (let next = open.pop(); next !== undefined && seen.size <= most; next = open.pop())
      for (const below of step(next, NARROWER)) {
        if (!seen.has(below.offset)) open.push(below);
        seen.add(below.offset);
      }
    return seen.size <= most;
  };
  const wordsAt = ({ offset, partOfSpeech }: SensePlace) => files.synsetAt(offset, partOfSpeech).words;
  const tell = (places: readonly SensePlace[], relation: Kin['relation'], steps: Kin['steps']) =>
    places.flatMap(wordsAt).map((word): Kin => ({ word, relation, steps }));

  return senses
    .flatMap((sense) => {
      const below = isWithin(sense, MOST_KINDS) ? step(sense, NARROWER) : [];
      const above = step(sense, BROADER).filter((place) => isWithin(place, MOST_KINDS));
      const farAbove = above.flatMap((place) => step(place, BROADER));
      const near = [...tell(below, 'narrower', 1), ...tell(above, 'broader', 1)];
      // Ways of doing something branch too widely: "talk", "tap", "drip".
      if (sense.partOfSpeech !== 'noun') return near;
      return [
        ...near,
        ...tell(
          below.flatMap((place) => step(place, NARROWER)),
          'narrower',
          2,
        ),
        ...tell(
          farAbove.filter((place) => isWithin(place, MOST_KINDS)),
          'broader',
          2,
        ),
        ...tell(
          above.filter((place) => isWithin(place, MOST_SIBLINGS)).flatMap((place) => step(place, NARROWER)),
          'sibling',
          2,
        ),
      ];
    })
    .toSorted((left, right) => left.steps - right.steps);
}
