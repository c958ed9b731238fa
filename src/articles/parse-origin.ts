/** In characters. */
const LONGEST = 200;
const ORIGIN =
  /^(?:(?:this|the) (?:article|story|piece|post|report|essay|column|interview)(?: by .{2,60}?)?(?: (?:was|has been|is))?(?: \w+ly)? )?(?:(?:originally|first|previously) (?:appeared|published|ran|posted|produced)|(?:appeared|was published|ran|published) (?:originally|first)|republished)(?: \w+ly)? (?:on|in|by|at|from) (?<outlet>[\p{L}\d].*)$/iu;

/** A date or a place in the paper where the outlet would be. */
const NO_OUTLET =
  /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b|^(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|^\d|^(?:print|page|the print)\b/iu;

/**
 * The outlet that a line says an article comes from ("This article originally appeared on The River Herald."); `null` for
 * lines that say no such thing, or say it and leave the outlet out.
 */
export function parseOrigin(text: string): string | null {
  if (text.length > LONGEST) return null;
  const named = ORIGIN.exec(text)?.groups?.['outlet'];
  if (named === undefined) return null;
  const [outlet = ''] = named.split(
    /\s*(?:[|(]|, (?:on|in|under|and)\b| (?:on|under|as|and is|with) |\.(?:\s|$))/u,
  );
  if (NO_OUTLET.test(outlet)) return null;
  return /^[\p{Lu}\d]|\.\p{L}{2,}$/u.test(outlet) && outlet.length <= 60
    ? outlet.replace(/[\s,.:;]+$/u, '')
    : null;
}
