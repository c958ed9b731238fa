/** How much work a page is to take apart. */
export interface PageSize {
  /** Tags and character references: what the parser has to do. */
  readonly marks: number;
  /** The deepest nesting, estimated from the tags alone. */
  readonly depth: number;
}

/** Elements that have no closing tag, or whose closing tag pages leave out. */
const UNCLOSED = new Set(
  (
    'area base br col embed hr img input link meta param source track wbr p li td th tr dt dd option ' +
    'thead tbody tfoot html head body path rect circle use'
  ).split(' '),
);

/** Measures a page without parsing it, in time proportional to its length. */
export function measurePage(html: string): PageSize {
  let marks = 0;
  let level = 0;
  let depth = 0;
  for (const { groups } of html.matchAll(/[<&](?:(?<slash>\/?)(?<name>[a-z][a-z\d-]{0,30}))?/giu)) {
    marks++;
    const { slash, name } = groups ?? {};
    if (name === undefined || UNCLOSED.has(name.toLowerCase())) continue;
    level = Math.max(0, level + (slash === '/' ? -1 : 1));
    depth = Math.max(depth, level);
  }
  return { marks, depth };
}
