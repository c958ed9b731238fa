/** Longer ones would crowd out what they belong to. */
const LONGEST = 512;
/** Characters that could end a link in Discord's markdown; a URL keeps its meaning when they are encoded. */
const LOOSE = /[()<>\\*_~|`[\]]/gu;

/**
 * An address that can stand in a link, or `null` if it is no address of a page: another scheme, a name and password in
 * front of the host, or too long.
 */
export function readAddress(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const { protocol, username, password, href } = new URL(url);
  if ((protocol !== 'https:' && protocol !== 'http:') || username !== '' || password !== '') return null;
  const safe = href.replace(LOOSE, percentEncode);
  return safe.length > LONGEST ? null : safe;
}

function percentEncode(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}
