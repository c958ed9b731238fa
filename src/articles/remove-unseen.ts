import { listStyleRules } from './list-style-rules.ts';
import type { PageDocument, PageElement } from './page-node.ts';

/** Cards that show when the pointer is on a name, within the element that says the name. */
const HOVER_CARDS =
  '[role="tooltip"],[class*="rollover"] [class*="rollover"],[class*="hovercard"] [class*="hovercard"]';
/** What is said to those only who have the page read out to them, under the names that frameworks have for it. */
const READ_OUT =
  /^(?:sr-only|(?:is-|u-)?visually-?hidden|screen-?reader(?:-text|-only|s)?|sr-text|a11y-(?:text|hidden|only)|assistive-text|off-?screen|hidden-text|clip-text)$|(?:^|[-_])(?:visually-?hidden|sr-?only|screen-?reader(?:-text|-only)?)(?:$|[-_])/iu;
/** Text of no size, or outside of the screen: for machines, not for readers. */
const UNSEEN =
  /(?:^|;)\s*(?:font-size\s*:\s*[01](?:px|pt)?|(?:left|right|top|text-indent)\s*:\s*-\d{3,}(?:px|pt|em|rem)?|clip\s*:\s*rect\(\s*(?:0|1px)|clip-path\s*:\s*inset\((?:50|100)%|(?:display\s*:\s*none|visibility\s*:\s*hidden))\s*(?:[;!,) ]|$)/iu;
const STRUCK = /(?:^|;)\s*text-decoration(?:-line)?\s*:[^;]*\bline-through\b/iu;
/** In characters: more is no label, and may be an article that a script would show. */
const LONGEST_LABEL = 200;

/**
 * Takes out of a page what its reader does not see but its text holds, and what is struck out by its style sheets. What is
 * hidden as a whole (`display: none`, `hidden`, `aria-hidden`) is left to the extraction, which knows it.
 */
export function removeUnseen(document: PageDocument): void {
  for (const element of document.querySelectorAll(HOVER_CARDS)) element.remove();
  for (const element of document.querySelectorAll('[style]')) {
    // A wrapper of size 0 may hold text that has a size of its own.
    const isLeaf = element.querySelector('*') === null;
    if (isLeaf && UNSEEN.test(element.getAttribute('style') ?? '')) element.remove();
  }
  for (const element of document.querySelectorAll('[class]')) {
    const names = (element.getAttribute('class') ?? '').split(/\s+/u);
    if (isLabel(element) && names.some((name) => READ_OUT.test(name))) element.remove();
  }
  for (const { selector, declarations } of listStyleRules(document)) {
    if (!UNSEEN.test(declarations) && !STRUCK.test(declarations)) continue;
    for (const element of document.querySelectorAll(selector)) if (isLabel(element)) element.remove();
  }
}

function isLabel(element: PageElement): boolean {
  return (element.textContent?.length ?? 0) <= LONGEST_LABEL;
}
