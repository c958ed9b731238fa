import { randomInt } from 'node:crypto';

/** Letters and digits that cannot be taken for each other when they are read out. */
const CHARACTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';
const LENGTH = 6;

/** A short name for one mishap, to find it in the log by. */
export function createReference(): string {
  return Array.from({ length: LENGTH }, () => CHARACTERS[randomInt(CHARACTERS.length)]).join('');
}
