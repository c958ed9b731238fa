import { isPeopleNoun } from './is-people-noun.ts';
import { isRoleNoun } from './is-role-noun.ts';
import type { Word } from './word.ts';

/** Corrects nouns for people behind "according to" that were taken for verbs, as behind the "to" of an infinitive: "according to people". */
export function correctAccordingTags(words: readonly Word[]): readonly Word[] {
  return words.map((word, index) => {
    const [to, according] = [words[index - 1], words[index - 2]];
    const isBehind = to?.lower === 'to' && according?.lower === 'according';
    const isMistaken =
      isBehind && word.pos === 'VERB' && (isPeopleNoun(word.lower) || isRoleNoun(word.lower));
    return isMistaken ? { ...word, pos: 'NOUN' } : word;
  });
}
