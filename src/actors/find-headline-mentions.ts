import type { Paragraph } from '../passages/list-paragraphs.ts';
import type { NameMention } from './name-mention.ts';

const LETTER = /[\p{L}\p{M}\p{N}]/u;

/**
 * The names in headlines in title case. Capitals tell nothing there, so that only names count which the article prints elsewhere, the
 * longest first; a single word that it also writes in small letters is none.
 *
 * @param known the names that stand elsewhere
 */
export function findHeadlineMentions(
  text: string,
  headlines: readonly Paragraph[],
  known: readonly NameMention[],
): readonly NameMention[] {
  if (headlines.length === 0) return [];
  const forms = new Map(
    known
      .filter(({ isAlsoWord, isAttributive, hasArticle }) => !isAlsoWord && !(isAttributive && hasArticle))
      .map((mention) => [text.slice(mention.nameStart, mention.end), mention] as const),
  );
  const longest = [...forms].toSorted(([one], [other]) => other.length - one.length);
  return headlines.flatMap(({ start, end, number }) => {
    const found: NameMention[] = [];
    for (const [form, { words }] of longest)
      for (const at of placesOf(form, text.slice(start, end))) {
        const place = { start: start + at, nameStart: start + at, end: start + at + form.length };
        if (found.some((own) => own.start < place.end && place.start < own.end)) continue;
        found.push({
          ...place,
          words,
          gender: null,
          role: null,
          isTitled: false,
          hasArticle: false,
          isAttributive: false,
          opensSentence: true,
          isAlsoWord: false,
          paragraph: number,
        });
      }
    return found.toSorted((one, other) => one.start - other.start);
  });
}

/** Where a name stands by itself. */
function placesOf(form: string, line: string): readonly number[] {
  const places: number[] = [];
  for (let at = line.indexOf(form); at >= 0; at = line.indexOf(form, at + form.length)) {
    const [before, behind] = [line.charAt(at - 1), line.charAt(at + form.length)];
    if (!LETTER.test(before) && !LETTER.test(behind) && before !== '-' && behind !== '-') places.push(at);
  }
  return places;
}
