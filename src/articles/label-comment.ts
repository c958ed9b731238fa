import type { BlockKind } from './block.ts';
import { isMenuLine } from './is-menu-line.ts';
import { normaliseLine } from './normalise-line.ts';

/** The fields and buttons of comment forms, and what stands around each comment. */
const FORM =
  /^(?:name|e-?mail|mail|website|url|submit|post|message|comment|your comment|edit|quote|permalink|link|avatar|guest|moderator|admin|verified|pinned|says|sort by .*|(?:\d+|an?|one) (?:second|minute|hour|day|week|month|year)s? ago(?: \(edited\))?|\d+|(?:\p{L}+ )?\p{L}{3,9} \d{1,2},? \d{4}(?: at)?.{0,16}|\d{1,2} \p{L}{3,9} \d{4}.{0,16})$/u;

/** What a line is that stands among readers' comments: somebody's words, or the form around them. */
export function labelComment(text: string): BlockKind {
  return isMenuLine(text) || (text.length < 80 && FORM.test(normaliseLine(text))) ? 'furniture' : 'comment';
}
