import type { Interval } from '../passages/interval.ts';
import { findDrafts } from './find-drafts.ts';
import { genderOfPronoun } from './gender-of-pronoun.ts';
import type { Name } from './name.ts';
import type { NameIndex } from './name-index.ts';
import { readScenes } from './read-scenes.ts';
import type { Reading } from './reading.ts';
import { resolvePronoun } from './resolve-pronoun.ts';

/** A pronoun that a sentence begins with, and whom it stands for. */
export interface OpeningPronoun {
  /** As printed: "His". */
  readonly text: string;
  /** The fullest name the article gives to who is meant. */
  readonly name: string;
}

/**
 * Creates the function that tells who is meant by the "He", "His", "She" or "Her" that a sentence begins with. More is asked than of a speaker, since whoever reads the quote cannot look:
 * a title or given name tells that it is a man or a woman, and the sentence before names the person or begins with a pronoun for them.
 *
 * @returns a function of where the sentence starts; `null` where it begins otherwise, with a quotation for instance, and where it is not certain who is meant
 */
export function createOpeningReader(
  reading: Reading,
  names: NameIndex,
): (start: number) => OpeningPronoun | null {
  const { sentences } = reading;
  const { scenes } = readScenes(findDrafts(reading), reading, names);

  const meantAt = (index: number): Name | null => {
    const sentence = sentences[index];
    const before = sentences[index - 1];
    const first = sentence?.units[0];
    const gender = first === undefined || first.quotation !== null ? null : genderOfPronoun(first.lower);
    if (sentence === undefined || before === undefined || gender === null) return null;
    const cut = { paragraph: sentence.paragraph, actors: [], people: [] };
    const name = resolvePronoun(gender, [...scenes.slice(0, index), cut]);
    if (name === null || name.gender !== gender || isNamedIn(name, sentence)) return null;
    return isNamedIn(name, before) || meantAt(index - 1) === name ? name : null;
  };

  return (start) => {
    const index = sentences.findIndex((sentence) => sentence.start === start);
    const name = meantAt(index);
    const text = sentences[index]?.units[0]?.text;
    return name === null || text === undefined ? null : { text, name: name.text };
  };
}

function isNamedIn({ mentions }: Name, { start, end }: Interval): boolean {
  return mentions.some((mention) => start <= mention.start && mention.end <= end);
}
