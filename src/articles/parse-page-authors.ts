import { cleanLine } from './clean-line.ts';
import { parseAuthors } from './parse-authors.ts';
import { parseByline } from './parse-byline.ts';

const ROLE =
  /\b(?:editor|correspondent|reporter|reporters|writer|staff|columnist|analyst|bureau|contributor|team|desk|newsroom|redaktion|redação|editorial)\b|^(?:M\.?[ASD]\.?|Ph\.?D\.?|R\.?D\.?N?\.?|B\.?A\.?|J\.?D\.?|Esq\.?)$/iu;
/** Names in capitals and what follows them, out of neighbouring elements: "JANE DOERiver Herald". */
const GLUED = /(\p{Lu}{3,})(?=\p{Lu}\p{Ll}{3,})/gu;
/** What stands before the names in other words than "By". */
const OPENING = /^.{0,20}?\b(?:by|von|par|por)\b:?\s+|^\p{L}{3,8}:\s+/iu;

/**
 * The authors in what a page gives as its byline: "By JANE DOE, AP Writer", "Jane Doe and John Roe", "by Jane Doe — 3 May 2023".
 *
 * @param outlet the page's own outlet, which some pages name as the author, too
 */
export function parsePageAuthors(byline: string, outlet: string | null): readonly string[] {
  const names = cleanLine(byline)
    .replace(GLUED, '$1, ')
    .replace(/^[\s,;|–—-]+|[\s,;|–—-]+$/gu, '')
    .replace(OPENING, '');
  const authors = parseByline(`By ${names}`)?.authors ?? parseAuthors(names);
  return authors.filter((author) => !ROLE.test(author) && !/\d/u.test(author) && !isSameName(author, outlet));
}

/** Whether an author is the outlet itself, with or without "The". */
export function isSameName(author: string, outlet: string | null): boolean {
  const bare = (name: string): string => name.toLowerCase().replace(/^the |[^\p{L}\p{N}]+/gu, '');
  return outlet !== null && bare(author) === bare(outlet);
}
