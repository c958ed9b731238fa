import type { GivenPassage, Material } from '../material.ts';

/** Labels of what is not the article itself, as a model reads them. */
const LABELS = {
  article: null,
  caption: 'caption of a picture',
  credit: 'credit line',
  comment: "reader's comment, not by the outlet",
} as const;

/** Passages as a model reads them: where each is from, then one sentence on a line under its number. A title stands once for passages of one article that follow each other. */
export function writeMaterial({ passages }: Material): string {
  return passages
    .map((passage, position) => {
      const former = passages[position - 1];
      const isSame = former?.articleId === passage.articleId && former.kind === passage.kind;
      const lines = passage.sentences.map(({ number, text }) => `[${number}] ${oneLine(text)}`);
      return [isSame ? '…' : headOf(passage), ...lines].join('\n');
    })
    .join('\n');
}

function headOf({ title, outlet, published, kind }: GivenPassage): string {
  const known = [title === null ? null : `"${title}"`, outlet, published?.slice(0, 10) ?? null, LABELS[kind]];
  return `\n## ${oneLine(known.filter((part) => part !== null && part !== '').join(', '))}`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
