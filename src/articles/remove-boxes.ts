import type { PageDocument, PageElement } from './page-node.ts';
import { PLEA } from './plea.ts';

/** How sites name the boxes that ask for something or lead elsewhere, as parts of class names and ids. */
const BOX =
  /(?:^|[-_\s])(?:newsletter\w*|paywall\w*|regwall|cookies?|cookie-?\w+|consent\w*|gdpr|subscri\w+|sign-?up|app-?(?:promo\w*|banner|download)|read-?(?:more|next)|related-?(?:links|articles|stor(?:y|ies)|content|posts|box)|inline-?related|most-?(?:read|popular)|onetrust[\w-]*|didomi[\w-]*|donat\w+|membership)(?=$|[-_\s])/iu;
/** In characters. */
const LONGEST = 700;
/** Cookie dialogues name each of their partners. */
const DIALOGUE = '[role="dialog"],[role="alertdialog"],[aria-modal="true"],dialog';

/**
 * Takes out of a page the boxes that a reader passes over: dialogues on cookies, paywalls, newsletters, promotion of apps,
 * pointers to other articles. What they are called and what they say has to agree.
 *
 * @returns whether one of them asked to pay or sign in to read on
 */
export function removeBoxes(document: PageDocument): boolean {
  let isWalled = false;
  for (const dialogue of document.querySelectorAll(DIALOGUE))
    if (PLEA.test(dialogue.textContent ?? '') && dialogue.querySelector('article,h1') === null)
      dialogue.remove();
  for (const element of document.querySelectorAll('div,section,aside,p,ul,span,form')) {
    const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
    if (!BOX.test(names) || !isBox(element)) continue;
    isWalled ||= /wall/iu.test(names);
    element.remove();
  }
  return isWalled;
}

function isBox(element: PageElement): boolean {
  const text = element.textContent ?? '';
  return text.length <= LONGEST && PLEA.test(text) && element.querySelector('h1,article') === null;
}
