import type { PageDocument } from './page-node.ts';

/** Line breaks within strings, comments and CDATA marks: what sites leave in their JSON-LD and JSON does not allow. */
const CLEANINGS: readonly ((json: string) => string)[] = [
  (json) => json,
  (json) => json.replace(/\p{Cc}+/gu, ' '),
  (json) => json.replace(/\/\*[\s\S]*?\*\/|<!\[CDATA\[|\]\]>|^\s*\/\/.*$/gmu, ' ').replace(/\p{Cc}+/gu, ' '),
];

/** Makes a page's JSON-LD valid where that is easily done, and takes out what stays invalid: its reader complains of it aloud. */
export function mendJsonLd(document: PageDocument): void {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const source = script.textContent ?? '';
    const valid = CLEANINGS.map((clean) => clean(source)).find(isJson);
    if (valid === undefined) script.remove();
    else script.textContent = valid;
  }
}

function isJson(text: string): boolean {
  try {
    return typeof JSON.parse(text) === 'object';
  } catch (error) {
    if (error instanceof SyntaxError) return false;
    throw error;
  }
}
