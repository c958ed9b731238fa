import type { Statement } from '../actors/statement.ts';
import { roundTo } from './round-to.ts';

/** A statement as the command line prints it: `text` is `article.text.slice(start, end)` in UTF-16 code units. */
export function statementJson(article: { readonly id: string; readonly text: string }, statement: Statement) {
  const { start, end, speaker, speakerText, cue, direct, confidence } = statement;
  return {
    article: article.id,
    start,
    end,
    text: article.text.slice(start, end),
    speaker,
    speakerText,
    cue,
    direct,
    confidence: roundTo(confidence, 2),
  };
}
