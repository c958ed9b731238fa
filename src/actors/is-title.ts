import { honorifics } from './honorifics.ts';
import { shortTitles } from './short-titles.ts';

/** Whether a word is a form of address or an abbreviated title. */
export function isTitle(bare: string): boolean {
  return honorifics.has(bare) || shortTitles.has(bare);
}
