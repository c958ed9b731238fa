import type { PageDocument } from './page-node.ts';

/** Cards that show when the pointer is on a name, within the element that says the name. */
const HOVER_CARDS =
  '[role="tooltip"],[class*="rollover"] [class*="rollover"],[class*="hovercard"] [class*="hovercard"]';
/** Text of no size, or outside of the screen: for machines, not for readers. */
const UNSEEN =
  /(?:^|;)\s*(?:font-size\s*:\s*[01](?:px|pt)?|(?:left|right|top|text-indent)\s*:\s*-\d{3,}(?:px|pt|em|rem)?)\s*(?:;|!|$)/iu;

/**
 * Takes out of a page what its reader does not see but its text holds. What is hidden as a whole (`display: none`, `hidden`,
 * `aria-hidden`) is left to the extraction, which knows it.
 */
export function removeUnseen(document: PageDocument): void {
  for (const element of document.querySelectorAll(HOVER_CARDS)) element.remove();
  for (const element of document.querySelectorAll('[style]')) {
    // A wrapper of size 0 may hold text that has a size of its own.
    const isLeaf = element.querySelector('*') === null;
    if (isLeaf && UNSEEN.test(element.getAttribute('style') ?? '')) element.remove();
  }
}
