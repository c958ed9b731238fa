import type { ReplyError } from '../replies/error-reply.ts';

/**
 * Reads which page is wanted.
 *
 * @param given the option as typed; the first page without it
 * @param pages how many there are
 * @returns the page, counted from 1, or what is wrong with what was given
 */
export function readPage(given: string | undefined, pages: number): number | ReplyError {
  if (given === undefined) return 1;
  const page = /^\d{1,9}$/u.test(given.trim()) ? Number(given) : 0;
  if (page >= 1 && page <= pages) return page;
  return {
    problem: `There is no page “${given.trim()}”.`,
    remedy: pages === 1 ? 'There is one page only.' : `Give a number from 1 to ${pages}.`,
  };
}
