import type { Corpus } from '../retrieval/corpus.ts';
import type { Word } from '../retrieval/read-words.ts';

/** From this share of capitals on, a word that starts a sentence is taken for a name, too. */
const NAME_SHARE = 0.7;

/** Tells whether a word of a sentence is (part of) a name: by its capital or, where it starts the sentence, by how the library writes it elsewhere. */
export function nameTest({ vocabulary, nameShare }: Corpus): (word: Word) => boolean {
  return (word) => {
    if (word.isNameLike) return true;
    const id = vocabulary.find(word.text);
    const share = id === undefined ? null : nameShare(id);
    return share !== null && share >= NAME_SHARE;
  };
}
