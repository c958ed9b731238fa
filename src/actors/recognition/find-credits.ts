import type { Article } from '../../articles/article.ts';
import type { Mention } from '../../library/recognition.ts';
import { listParagraphs } from '../../passages/list-paragraphs.ts';
import type { CuratedIndex } from '../curated-index.ts';
import { organisationWords } from '../organisation-words.ts';

/** Somebody who made an article: wrote for it, or took a picture in it. */
export interface Credit extends Mention {
  readonly name: string;
  readonly kind: 'reporter' | 'photographer';
}

const WORD = String.raw`\p{Lu}(?:[\p{L}-]|['’](?=\p{L}{2}))*\.?`;
const LINK = 'de|del|della|di|da|dos|van|von|der|den|la|le|du|bin|al|el';
const NAME = new RegExp(
  String.raw`${WORD}(?:[ \u00a0](?:${LINK}|${WORD}))*[ \u00a0]\p{Lu}(?:[\p{L}-]|['’](?=\p{L}{2}))+`,
  'gu',
);
const PHOTOGRAPHY = /photo|pictures?\b|image|getty|shutterstock|\bvia\b|\/(?:AP|AFP|Reuters|EPA)\b|pool\b/iu;
/** Words that stand before or among names in credits and are no part of them. */
const LEAD =
  /^(?:Reporting|Report|Edited|Written|Additional|Photographs?|Photos?|Pictures?|Illustration|Video|Graphics?|By|From|Editing|Contributing|Courtesy|Credit|Via|Image|Images)\b/u;

/** The people whom the credit lines of an article name, in order of the text. Agencies, papers and places are none. */
export function findCredits(
  article: Pick<Article, 'text' | 'blocks'>,
  curated: CuratedIndex,
): readonly Credit[] {
  return listParagraphs(article)
    .filter(({ kind }) => kind === 'credit')
    .flatMap(({ start, end, number }) => {
      const line = article.text.slice(start, end);
      const kind =
        PHOTOGRAPHY.test(line) && !/contributed|reporting/iu.test(line) ? 'photographer' : 'reporter';
      return [...line.matchAll(NAME)].flatMap(({ 0: name, index }): readonly Credit[] => {
        const isPlace = /(?:from|in)\s+$/u.test(line.slice(0, index));
        if (isPlace || !canBePerson(name, curated)) return [];
        return [{ name, kind, start: start + index, end: start + index + name.length, paragraph: number }];
      });
    });
}

function canBePerson(name: string, curated: CuratedIndex): boolean {
  const words = name.split(/\s+/u);
  if (LEAD.test(name) || words.some((word) => /^\p{Lu}{2,}$/u.test(word))) return false;
  const known = curated.find(name);
  if (known !== undefined) return known.kind === 'person';
  return !words.some((word) => organisationWords.has(word.toLowerCase()) || PHOTOGRAPHY.test(word));
}
