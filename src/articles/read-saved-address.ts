import { parseWebAddress } from './parse-web-address.ts';

/** In characters: browsers and SingleFile write it in front of everything else. */
const HEAD = 8 * 1024;
/** https://learn.microsoft.com calls it the mark of the web; Chrome and Firefox's Save Page WE write it, too. */
const MARKS: readonly RegExp[] = [
  /<!--\s*saved from url=\(\d+\)\s*(?<address>\S+?)\s*-->/iu,
  /<!--[^>]*?\bsaved with SingleFile\b[^>]*?\burl:\s*(?<address>\S+)/iu,
  /<!--[^>]*?\b(?:page )?url:\s*(?<address>https?:\S+)/iu,
];

/** Where a saved page says in a comment that it was saved from; `null` where it does not. */
export function readSavedAddress(html: string): string | null {
  const head = html.slice(0, HEAD);
  for (const mark of MARKS) {
    const address = parseWebAddress(mark.exec(head)?.groups?.['address'] ?? '');
    if (address !== null) return address;
  }
  return null;
}
