/** A sentence as far as it is looked at: the text of each word, folded, and its stem. */
export interface ReadSentence {
  readonly words: readonly { readonly text: string }[];
  readonly stems: readonly string[];
}

const JOINING = /^(?:for|and|or|nor|not|from|than|but|versus)$/u;
const REACH = 4;

/** Whether sentences set two words, given by their stems, against each other as different things: "hostages for prisoners". */
export function areContrasted(left: string, right: string, sentences: readonly ReadSentence[]): boolean {
  return sentences.some(({ words, stems }) =>
    stems.some((stem, from) => {
      if (stem !== left && stem !== right) return false;
      const to = stems.indexOf(stem === left ? right : left, from + 1);
      return (
        to > from && to - from <= REACH && words.slice(from + 1, to).some(({ text }) => JOINING.test(text))
      );
    }),
  );
}
