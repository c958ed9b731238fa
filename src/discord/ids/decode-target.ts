import type { KeptAction } from '../../library/action-store.ts';
import type { ButtonTarget } from './button-target.ts';

const WHOLE = /^1:(?<command>[a-z0-9-]{1,32})(?:@(?<page>[1-9]\d{0,5}))?:(?<pairs>.*)$/su;
const TOKEN = /^1~(?<token>[\w-]{16})(?:@(?<page>[1-9]\d{0,5}))?$/u;

/**
 * Reads the id of a button or an entry of a menu. Ids are seen by everybody and can be made up: what comes out is only
 * well-formed, and has to be checked like anything typed.
 *
 * @param find looks up what was kept under a token
 * @returns `null` for an id that is not ours, of another version, or whose action was forgotten
 */
export async function decodeTarget(
  id: string,
  find: (token: string) => Promise<KeptAction | undefined>,
): Promise<ButtonTarget | null> {
  const whole = WHOLE.exec(id)?.groups;
  if (whole !== undefined) {
    const values = readPairs(whole['pairs'] ?? '');
    return values === null
      ? null
      : { command: whole['command'] ?? '', values, page: readPage(whole['page']) };
  }
  const short = TOKEN.exec(id)?.groups;
  const kept = short === undefined ? undefined : await find(short['token'] ?? '');
  if (short === undefined || kept === undefined) return null;
  return { command: kept.command, values: kept.values, page: readPage(short['page']) };
}

function readPage(page: string | undefined): number | null {
  return page === undefined ? null : Number(page);
}

function readPairs(pairs: string): Readonly<Record<string, string>> | null {
  if (pairs === '') return {};
  try {
    const entries = pairs.split('&').map((pair) => {
      const [name = '', ...rest] = pair.split('=');
      return [decodeURIComponent(name), decodeURIComponent(rest.join('='))] as const;
    });
    return Object.fromEntries(entries);
  } catch (error) {
    // Percent signs that encode nothing: somebody made the id up.
    if (error instanceof URIError) return null;
    throw error;
  }
}
