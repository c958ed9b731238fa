import type { Article } from '../../articles/article.ts';
import type { RecognisedStatement } from '../../library/recognition.ts';
import type { Interval } from '../../passages/interval.ts';
import { listParagraphs } from '../../passages/list-paragraphs.ts';

/** A part of an article that a model is shown at once: whole paragraphs. */
export interface Piece extends Interval {
  readonly text: string;
  /** Statements in it whose speaker is not certain, by their positions among all. */
  readonly unsettled: readonly number[];
}

/** In characters, about 1,500 tokens: the reply to it fits. A longer paragraph is a piece by itself, cut to this. */
const LONGEST = 6_000;

/** Cuts an article into pieces of whole paragraphs; menus and share bars are left out. */
export function splitPieces(
  article: Pick<Article, 'text' | 'blocks'>,
  statements: readonly Pick<RecognisedStatement, 'start' | 'actor'>[],
): readonly Piece[] {
  const groups: Interval[][] = [];
  let length = 0;
  for (const { start, end } of listParagraphs(article)) {
    const last = groups.at(-1);
    if (last === undefined || length + end - start > LONGEST) {
      groups.push([{ start, end }]);
      length = 0;
    } else last.push({ start, end });
    length += end - start;
  }
  return groups.map((own) => {
    const [start, end] = [own[0]?.start ?? 0, own.at(-1)?.end ?? 0];
    return {
      start,
      end,
      text: own
        .map((paragraph) => article.text.slice(paragraph.start, paragraph.end))
        .join('\n\n')
        .slice(0, LONGEST)
        .toWellFormed(),
      unsettled: statements.flatMap((statement, at) =>
        statement.actor === null && start <= statement.start && statement.start < end ? [at] : [],
      ),
    };
  });
}
