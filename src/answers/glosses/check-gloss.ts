import { hasPlainForm } from '../has-plain-form.ts';
import { hasChangedGuard } from './check-copies.ts';
import { findStrangeDate, findStrangeNumber } from './check-figures.ts';
import { hasStrangeName } from './check-gloss-names.ts';
import { findHedgeFault } from './check-hedges.ts';
import { hasNegationFault } from './check-negations.ts';
import type { GlossFault } from './gloss-fault.ts';
import { glossTokens } from './gloss-text.ts';
import type { GlossCheck, GlossSource } from './gloss-to-check.ts';
import { quotesExactly } from './strict/quotes-exactly.ts';

/** Longer is more than a sentence or two, in characters. */
const LONGEST = 320;
/** The share of its words of weight that its quotes or the question must have. */
const RELATED = 0.34;
const ABBREVIATED = /\b(?<word>Mr|Mrs|Ms|Dr|St|Gen|Sen|Rep|Gov|Lt|Col|Prof|Jr|Sr|[A-Z])\./gu;
const SIGNS = /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]|\p{Extended_Pictographic}/u;

/**
 * Holds a gloss to its quotes by what code can compare without understanding: every figure, date and name must be in them or in the question, every "not", "may", "about" or "all" must be in
 * them, and none that belongs to what the gloss repeats may be missing. That it says the same otherwise is for a second look.
 *
 * @returns why it must not be shown, or `null` if nothing speaks against it
 */
export function checkGloss(check: GlossCheck): GlossFault | null {
  const { gloss, quotes } = check;
  if (quotes.length === 0 || gloss.length > LONGEST || !hasPlainForm(gloss) || SIGNS.test(gloss))
    return 'form';
  if (!isOneSentence(gloss) || !isRelated(check)) return 'form';
  if (!quotesExactly(gloss, quotes.map(toExact))) return 'quotation';
  if (findStrangeNumber(check)) return 'number';
  if (findStrangeDate(check)) return 'date';
  if (hasStrangeName(check)) return 'name';
  if (hasNegationFault(check)) return 'negation';
  return hasChangedGuard(check) || findHedgeFault(check) ? 'hedge' : null;
}

/** A sentence out of the middle of somebody's words has no marks of its own. */
function toExact({ text, isDirect }: GlossSource): { readonly text: string } {
  return { text: isDirect && !/[“”"]/u.test(text) ? `“${text}”` : closeMarks(text) };
}

/** Half a pair of marks quotes up to the end, or from the beginning. */
function closeMarks(text: string): string {
  const opened = text.lastIndexOf('“') > text.lastIndexOf('”') ? `${text}”` : text;
  const [first, last] = [opened.indexOf('“'), opened.indexOf('”')];
  return last >= 0 && (first < 0 || last < first) ? `“${opened}` : opened;
}

function isOneSentence(gloss: string): boolean {
  return gloss.replaceAll(ABBREVIATED, '$<word>').split(/[.!?]["”’]?\s+(?=["“‘]?\p{Lu})/u).length === 1;
}

/** Whether enough of what a gloss says is in its quotes or the question for it to be about them, and something of it in the quotes: whoever asks can put any words into the question. */
function isRelated({ gloss, question, quotes }: GlossCheck): boolean {
  const quoted = new Set(quotes.flatMap(({ text, names }) => [text, ...names]).flatMap(keysOf));
  const known = new Set([...quoted, ...keysOf(question)]);
  const own = keysOf(gloss);
  return (
    own.some((key) => quoted.has(key)) &&
    own.filter((key) => known.has(key)).length >= Math.max(1, own.length * RELATED)
  );
}

function keysOf(text: string): readonly string[] {
  return glossTokens(text).flatMap(({ hasWeight, key }) => (hasWeight ? [key] : []));
}
