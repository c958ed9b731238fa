import { basename, dirname } from 'node:path';

/** The ids that one article of one file may be stored under. */
export interface IdScheme {
  /** What each of the ids is, or is but for a number. */
  readonly names: readonly string[];
  /** The best id that can be had. */
  choose(isFree: (id: string) => boolean): string;
  /** How good an id is, 0 being the best; `undefined` for one that is not of this scheme. */
  rank(id: string): number | undefined;
}

/**
 * Ids are, best first: the article's own, `000`; with the name of its folder in front, `march-000`; and with a number,
 * `march-000-2`, `march-000-3` …
 *
 * @param ownId the id the article has in its file
 * @param path of the file
 */
export function createIdScheme(ownId: string, path: string): IdScheme {
  const folder = basename(dirname(path));
  const longer = folder === '' ? ownId : `${folder}-${ownId}`;
  const numbered = (number: number) => `${longer}-${number}`;
  return {
    names: [ownId, longer],
    choose(isFree) {
      if (isFree(ownId)) return ownId;
      if (isFree(longer)) return longer;
      let number = 2;
      while (!isFree(numbered(number))) number++;
      return numbered(number);
    },
    rank(id) {
      if (id === ownId) return 0;
      if (id === longer) return 1;
      const number = Number(id.slice(longer.length + 1));
      return Number.isInteger(number) && number >= 2 && id === numbered(number) ? number : undefined;
    },
  };
}
