import type { PageDocument, PageElement } from './page-node.ts';
import { readSuperscript } from './read-superscript.ts';

/** Text that stands there as no longer valid. What replaces it stands beside it. */
const STRUCK = 'del,s,strike,[style*="line-through"],[class*="strikethrough"],[class*="line-through"]';
/** What a note is called from, whatever it is marked up as. */
const NOTE_CALLS =
  'a[role~="doc-noteref"],[class~="footnote-ref"],[class~="footnote"],[class~="footnote-reference"],[class~="footnote-anchor"],[class~="noteref"],[class~="reference"]';
const NOTE_CALL = /^[[(]?\s*(?:\d{1,3}|[a-z]|[*†‡§¶]{1,3})\s*[\])]?$/iu;
/** How the places of notes are named. */
const NOTE_TARGET = /^[_-]?(?:fn|ftn|edn|sdfootnote|foot-?note|end-?note|note|cite|ref)(?![a-z])/iu;
const DROP_CAP =
  '[class*="dropcap" i],[class*="drop-cap" i],[class*="drop_cap" i],[class*="firstletter" i],[class*="first-letter" i]';
const SUBSCRIPTS = '₀₁₂₃₄₅₆₇₈₉';

/**
 * Brings into a page's text what its elements say and text alone would not, and takes out what they say is none: marks of
 * notes and struck-out words go, `q` gets the quotation marks that browsers draw, exponents stay apart from the figures
 * before them, and a drop cap stays one word with what follows.
 */
export function applyInlineMeaning(document: PageDocument): void {
  for (const element of document.querySelectorAll(STRUCK)) element.remove();
  for (const element of document.querySelectorAll(NOTE_CALLS)) if (isNoteCall(element)) element.remove();
  for (const element of document.querySelectorAll('a[href*="#"]')) removeLinkedCall(element);
  for (const element of document.querySelectorAll('sup')) {
    const text = readSuperscript(element, textBefore(element));
    if (text === '') element.remove();
    else if (text !== element.textContent) element.textContent = text;
  }
  for (const element of document.querySelectorAll('sub')) lowerDigits(element);
  for (const element of document.querySelectorAll('q')) quote(element);
  for (const element of document.querySelectorAll(DROP_CAP)) joinDropCap(element);
}

function isNoteCall(element: PageElement): boolean {
  return NOTE_CALL.test(element.textContent?.trim() ?? '');
}

/** A figure that leads to a note, or the brackets that it stands in; other figures that lead somewhere are text. */
function removeLinkedCall(element: PageElement): void {
  const text = element.textContent?.trim() ?? '';
  const target = /#(?<name>[^#]*)$/u.exec(element.getAttribute('href') ?? '')?.groups?.['name'] ?? '';
  const isCall =
    /^(?:\[\d{1,3}\]|[†‡]|\*{1,3})$/u.test(text) ||
    (/^\d{1,3}$/u.test(text) && (NOTE_TARGET.test(target) || element.getAttribute('rel') === 'footnote'));
  const { previousSibling: before, nextSibling: after } = element;
  const isInBrackets = /\[$/u.test(before?.textContent ?? '') && /^\]/u.test(after?.textContent ?? '');
  if (isInBrackets && before !== null && after !== null && /^\d{1,3}$/u.test(text)) {
    before.textContent = (before.textContent ?? '').slice(0, -1);
    after.textContent = (after.textContent ?? '').slice(1);
    element.remove();
  } else if (isCall) element.remove();
}

/** The text on the same line before an element, as far as its neighbours have it. */
function textBefore(element: PageElement): string {
  let text = '';
  for (let node = element.previousSibling; node !== null && text.length < 20; node = node.previousSibling)
    text = (node.textContent ?? '') + text;
  return text;
}

/** "CO₂" is looked for as CO2; only behind a figure would a figure become another. */
function lowerDigits(element: PageElement): void {
  const text = element.textContent ?? '';
  const isFraction = /\p{No}\s*[/⁄]$/u.test(textBefore(element));
  if (/^\d+$/u.test(text) && (isFraction || /\d$/u.test(textBefore(element))))
    element.textContent = text.replace(/\d/gu, (digit) => SUBSCRIPTS.charAt(Number(digit)));
}

const QUOTED = /^\s*["“”«„‘'].*["“”»‘’']\s*$/su;

function quote(element: PageElement): void {
  const isInner = element.parentElement?.closest('q') != null;
  if (QUOTED.test(element.textContent ?? '')) return;
  // Markup within the quotation stays; the marks are what style sheets of browsers draw in English.
  element.prepend(isInner ? '‘' : '“');
  element.append(isInner ? '’' : '”');
}

/** Between the letter and the rest of its word stands nothing, however the page's source is wrapped. */
function joinDropCap(element: PageElement): void {
  const letter = element.textContent?.trim() ?? '';
  if (!/^["“‘']?\p{Lu}$/u.test(letter)) return;
  const next = element.nextSibling;
  const paragraph = element.nextElementSibling;
  if (isBlock(element) && paragraph !== null && isBlock(paragraph)) {
    if (!/^\s*\p{Ll}/u.test(paragraph.textContent ?? '')) return;
    paragraph.prepend(letter);
    element.remove();
    return;
  }
  const isWord = /^["“‘']?[AIO]$/u.test(letter);
  const rest = next?.textContent ?? '';
  const joined = isWord ? rest : rest.replace(/^\s+(?=\p{L})/u, '');
  if (next !== null && joined !== rest) next.textContent = joined;
  // The letter may be a block of its own, or hidden from those who have it read out to them.
  element.replaceWith(letter);
}

function isBlock({ tagName }: PageElement): boolean {
  return /^(?:DIV|P)$/iu.test(tagName);
}
