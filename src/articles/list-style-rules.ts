import type { PageDocument } from './page-node.ts';

/** What a style sheet in a page says of the elements of one class. */
export interface StyleRule {
  readonly selector: string;
  readonly declarations: string;
}

const COMMENT = /\/\*.*?\*\//gsu;
/** Rules within rules (`@media print { … }`) hold at times only. */
const NESTED = /@[a-z-]+[^{};]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}|@[a-z-]+[^{};]*;/giu;
const RULE = /([^{}]+)\{([^{}]*)\}/gu;
/** A class or two, perhaps of one kind of element: what needs no more of CSS to be understood. */
const SIMPLE = /^[a-z]*(?:\.[\w-]+){1,2}$/iu;
/** In characters of style sheets: saved pages have megabytes of them, and theirs are read for a hint only. */
const LONGEST = 1_000_000;

/** The rules of a page's own style sheets that hold for a class, always and everywhere. */
export function listStyleRules(document: PageDocument): readonly StyleRule[] {
  const sheets = [...document.querySelectorAll('style')]
    .filter((style) => !/\bprint\b/iu.test(style.getAttribute('media') ?? ''))
    .map((style) => style.textContent ?? '')
    .filter((sheet) => sheet.length <= LONGEST);
  return sheets.flatMap((sheet) =>
    [...sheet.replace(COMMENT, '').replace(NESTED, '').matchAll(RULE)].flatMap(
      ([, selectors = '', declarations = '']) =>
        selectors
          .split(',')
          .map((selector) => selector.trim())
          .filter((selector) => SIMPLE.test(selector))
          .map((selector) => ({ selector, declarations })),
    ),
  );
}
