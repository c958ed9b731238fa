import type { Mention } from '../../library/recognition.ts';
import type { Paragraph } from '../../passages/list-paragraphs.ts';

const LONGEST = 80;
const MOST_WORDS = 8;
/** Begins with a capital or a digit and has nothing that no name has. */
const NAME = /^[\p{Lu}\p{N}][\p{L}\p{M}\p{N}.’'&-]*(?: [\p{L}\p{M}\p{N}.’'&-]+)*$/u;

/**
 * Where an article prints a name letter by letter, at the borders of words; nowhere for what has not the form of a name, or is also
 * printed in small letters, as words at the beginning of a sentence are.
 */
export function findExactName(
  name: string,
  text: string,
  paragraphs: readonly Paragraph[],
): readonly Mention[] {
  if (name.length > LONGEST || !NAME.test(name) || name.split(' ').length > MOST_WORDS) return [];
  const isBorder = (at: number) => !/[\p{L}\p{M}\p{N}]/u.test(text.charAt(at));
  const places = (wanted: string) => {
    const found: number[] = [];
    for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length))
      if ((at === 0 || isBorder(at - 1)) && isBorder(at + wanted.length)) found.push(at);
    return found;
  };
  const lower = name.toLowerCase();
  if (lower !== name && places(lower).length > 0) return [];
  return places(name).flatMap((start) => {
    const end = start + name.length;
    const paragraph = paragraphs.find((own) => own.start <= start && end <= own.end);
    return paragraph === undefined ? [] : [{ start, end, paragraph: paragraph.number }];
  });
}
