import type { Interval } from '../passages/interval.ts';
import type { Actor } from './actor.ts';
import { createWhoReader } from './create-who-reader.ts';
import type { Draft } from './draft.ts';
import { findSentenceSubjects } from './find-sentence-subjects.ts';
import { indexAt } from './index-at.ts';
import type { Name } from './name.ts';
import type { NameIndex } from './name-index.ts';
import type { Reading } from './reading.ts';
import type { Scene } from './resolve-pronoun.ts';
import type { Sentence, Unit } from './sentence.ts';
import type { Who } from './who.ts';

/** In sentences: farther back no pronoun reaches. */
const LONGEST_LOOK_BACK = 40;

/** The sentences of an article as the search for antecedents sees them. */
export interface Scenes {
  /** One for each sentence, in order. */
  readonly scenes: readonly Scene[];
  /** Who is meant by the speakers and subjects, by where each one’s phrase starts. */
  readonly settled: ReadonlyMap<number, Who>;
}

/** Who acts and speaks in each sentence of an article. The sentences are read in order, so that every pronoun finds what was settled before it. */
export function readScenes(drafts: readonly Draft[], reading: Reading, names: NameIndex): Scenes {
  const readWho = createWhoReader(reading, names);
  const speakers = Map.groupBy(
    drafts.flatMap(({ speaker }) => (speaker === null ? [] : [speaker])),
    ({ start }) => indexAt(reading.sentences, start),
  );
  const settled = new Map<number, Who>();
  const scenes: Scene[] = [];
  reading.sentences.forEach((sentence, index) => {
    const people = findPeople(sentence, names);
    const actors: Actor[] = [];
    for (const { phrase, isMain } of findPhrases(sentence, speakers.get(index) ?? [])) {
      const start = phrase[0]?.start ?? sentence.start;
      const cut = {
        paragraph: sentence.paragraph,
        actors,
        people: people.filter((person) => person.end <= start).map(({ name }) => name),
      };
      const who = readWho(phrase, [...scenes.slice(-LONGEST_LOOK_BACK), cut]);
      settled.set(start, who);
      actors.push({ who, start, isMain });
    }
    scenes.push({ paragraph: sentence.paragraph, actors, people: people.map(({ name }) => name) });
  });
  return { scenes, settled };
}

interface ActingPhrase {
  readonly phrase: readonly Unit[];
  readonly isMain: boolean;
}

/** The subjects and speakers of a sentence, each once, in order. */
function findPhrases({ units }: Sentence, speakers: readonly Interval[]): readonly ActingPhrase[] {
  const phrases = new Map<number, ActingPhrase>();
  for (const { from, to, isMain } of findSentenceSubjects(units)) {
    const phrase = units.slice(from, to);
    phrases.set(phrase[0]?.start ?? 0, { phrase, isMain });
  }
  for (const { start, end } of speakers) {
    phrases.set(start, {
      phrase: units.filter((unit) => unit.start >= start && unit.end <= end),
      isMain: true,
    });
  }
  return [...phrases].toSorted(([one], [other]) => one - other).map(([, phrase]) => phrase);
}

function findPeople(
  { units }: Sentence,
  { links, mentionAt }: NameIndex,
): readonly { readonly name: Name; readonly end: number }[] {
  return units.flatMap((unit) => {
    const mention = unit.quotation === null ? mentionAt(unit.start) : null;
    const name = mention === null ? undefined : links.get(mention);
    return mention !== null && name?.kind === 'person' && !mention.isAttributive
      ? [{ name, end: mention.end }]
      : [];
  });
}
