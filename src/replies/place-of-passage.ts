import { placeOf } from '../citations/place-of.ts';
import type { Passage } from '../passages/passage.ts';

/** Where a passage stands in its article: `paragraph 12`, `paragraphs 12 to 14`, or what it is: `caption`. */
export function placeOfPassage({
  kind,
  firstParagraph,
  lastParagraph,
}: Pick<Passage, 'kind' | 'firstParagraph' | 'lastParagraph'>): string {
  if (kind !== 'article' || firstParagraph === lastParagraph)
    return placeOf({ kind, paragraph: firstParagraph });
  return `paragraphs ${firstParagraph} to ${lastParagraph}`;
}
