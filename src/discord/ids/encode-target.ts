import { createHash } from 'node:crypto';
import type { KeptAction } from '../../library/action-store.ts';
import { limits } from '../limits.ts';
import type { ButtonTarget } from './button-target.ts';

/** The id of a button, and what has to be kept for it. */
export interface EncodedTarget {
  readonly id: string;
  /** `null` where the id says everything. */
  readonly kept: KeptAction | null;
}

/** Delimiters, characters that Discord might drop, and white space at the ends, which it might trim. */
const UNSAFE = /[%&=\p{C}]|^\s+|\s+$/gu;
/** 96 bits: nobody comes upon another action by chance. */
const TOKEN_LENGTH = 16;

/**
 * The id under which Discord reports a click: `1:context:passage=000%2312`, with the page behind the name if it takes the
 * place of the message (`1:sources@2:`). What is too long goes under a token: `1~Xk3…@2`. `1` is the version.
 *
 * @param serverId where the button is shown: what is kept for it belongs there; `null` in a direct message
 */
export function encodeTarget(
  { command, values, page }: ButtonTarget,
  serverId: string | null,
): EncodedTarget {
  const turn = page === null ? '' : `@${page}`;
  const pairs = Object.entries(values)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => `${encode(name)}=${encode(value)}`);
  const id = `1:${command}${turn}:${pairs.join('&')}`;
  if (id.length <= limits.customId) return { id, kept: null };
  const token = tokenOf(`${serverId ?? ''}/${command}:${pairs.join('&')}`);
  return { id: `1~${token}${turn}`, kept: { token, serverId, command, values } };
}

function encode(text: string): string {
  return text.toWellFormed().replace(UNSAFE, encodeURIComponent);
}

function tokenOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, TOKEN_LENGTH);
}
