import { cleanLine } from './clean-line.ts';
import { parsePublished } from './parse-published.ts';

/** Who wrote an article, for whom and when, as a line below the headline says it. */
export interface Byline {
  readonly authors: readonly string[];
  readonly outlet: string | null;
  readonly published: string | null;
}

const LONGEST = 200;
const OPENING = /^(?:(?:written|words|story|report|article|analysis|text|reported) )?by:?\s+/iu;
const NAME =
  /^(?:\p{Lu}[\p{L}\p{M}.'’-]*|[Dd]e|[Dd]a|[Dd]i|[Dd]el|[Dd]ella|[Dd]u|[Vv]an|[Vv]on|[Dd]er|[Dd]en|[Tt]er|[Ll]a|[Ll]e|[Aa]l|[Ee]l|[Bb]in|[Bb]int|[Ii]bn|[Aa]bu|[Bb]en|y|e)(?: (?:\p{Lu}[\p{L}\p{M}.'’-]*|[Dd]e|[Dd]a|[Dd]i|[Dd]el|[Dd]ella|[Dd]u|[Vv]an|[Vv]on|[Dd]er|[Dd]en|[Tt]er|[Ll]a|[Ll]e|[Aa]l|[Ee]l|[Bb]in|[Bb]int|[Ii]bn|[Aa]bu|[Bb]en|y|e)){1,4}$/u;
const ROLE =
  /\b(?:editor|correspondent|reporter|writer|staff|columnist|analyst|chief|bureau|contributor|contributing|producer|journalist|fellow|professor|director|in \p{Lu}\p{L}+)\b/iu;
const SEPARATOR =
  /\s+[-–—•·/]\s+|\s*\|\s*|\s+on\s+(?=(?:mon|tues|wednes|thurs|fri|satur|sun)day|\p{Lu}\p{L}{2,8}\.? \d|\d)/iu;
const PLACE = /\s+in\s+\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,2}/gu;
/** Agencies and papers that sign as if they were a person. */
const COLLECTIVE =
  /^(?:The )?(?:Associated Press|Agence France-Presse|Reuters|AP|AFP|BBC|CNN|NPR|UPI|Al Jazeera|Bloomberg|Xinhua|News Agencies|Wire Services)(?: News)?$/u;
const OUTLET =
  /\b(?:News|Times|Post|Press|Journal|Herald|Tribune|Guardian|Reuters|AP|AFP|BBC|CNN|NPR|PBS|ABC|NBC|CBS|UPI|Gazette|Daily|Weekly|Telegraph|Chronicle|Magazine|Media|Agency|Network|Radio|TV|Star|Observer|Independent|Review|Today|Bloomberg|Politico|Axios|Jazeera|Haaretz|Courier|Mail|Record|Register|Sentinel|Globe|Mirror|Sun|Standard|Bulletin|Dispatch|Examiner|Inquirer|Monitor|Echo|Argus|Broadcasting|Service|Wire)\b|\.(?:com|org|net|co\.uk|news)$/u;

/**
 * Reads a byline: "By Jane Doe", "By Jane Doe and John Roe, The Herald", "By Jane Doe | 3 November 2023". A role behind a name
 * ("Political Correspondent") is left out.
 *
 * @returns `null` for any other line, so for one that begins with "By" and goes on as a sentence
 */
export function parseByline(text: string): Byline | null {
  if (text.length > LONGEST || !OPENING.test(text)) return null;
  const [named = '', ...others] = cleanLine(text).replace(OPENING, '').split(SEPARATOR);
  if (isCollective(named))
    return {
      authors: [],
      outlet: named,
      published: others.map(readDate).find((date) => date !== null) ?? null,
    };
  const { authors, rest } = splitNames(named.replace(PLACE, ''));
  if (authors.length === 0) return null;
  const notes = [...rest, ...others.map((part) => part.trim()).filter((part) => part !== '')];
  const published = notes.map(readDate).find((date) => date !== null) ?? null;
  const outlets = notes.filter((note) => readDate(note) === null && !ROLE.test(note));
  if (!outlets.every(isOutlet)) return null;
  return { authors, outlet: outlets[0] ?? null, published };
}

/** The names up to the one behind "and", or as long as parts look like names; what follows is about them. */
function splitNames(text: string): { readonly authors: readonly string[]; readonly rest: readonly string[] } {
  const parts = text.split(/\s*,\s*(?!jr\b|sr\b|i{2,3}\b)/iu);
  const authors: string[] = [];
  for (const [index, part] of parts.entries()) {
    const names = part.replace(/^and\s+/iu, '').split(/\s+(?:and|&)\s+/iu);
    const isLast = names.length > 1 || /^and\s/iu.test(part);
    if (
      !names.every(isName) ||
      (index > 0 && names.some((name) => /^The \p{Lu}/u.test(name) || OUTLET.test(name) || ROLE.test(name)))
    ) {
      return { authors, rest: parts.slice(index) };
    }
    authors.push(...names);
    if (isLast) return { authors, rest: parts.slice(index + 1) };
  }
  return { authors, rest: [] };
}

function isCollective(text: string): boolean {
  return COLLECTIVE.test(text) || (text.length <= 60 && /^The \p{Lu}/u.test(text) && OUTLET.test(text));
}

function isName(text: string): boolean {
  return NAME.test(text) && !/\.$/u.test(text.replace(/\b(?:jr|sr)\.$/iu, ''));
}

function readDate(text: string): string | null {
  return parsePublished(text.replace(/^(?:published|posted|updated|on):?\s+/iu, ''));
}

function isOutlet(text: string): boolean {
  return text.length <= 60 && /^[\p{Lu}\d]/u.test(text) && (text.match(/\S+/gu)?.length ?? 0) <= 7;
}
