import { bareTitle } from './bare-title.ts';
import { isTitle } from './is-title.ts';
import { namingTitles } from './naming-titles.ts';
import { organisationWords } from './organisation-words.ts';
import { roleNouns } from './role-nouns.ts';
import type { Word } from './word.ts';

const OFFICE =
  /^(?:state|defense|defence|treasury|labor|commerce|education|energy|agriculture|transportation)$/u;

/**
 * Index of the last word of a run of capitals that is a title or role with a name behind it: "Minister" in "Prime Minister Benjamin
 * Netanyahu", "State" in "Secretary of State Blinken".
 *
 * @returns `null` without one, and for names of organisations ("Justice Department", "General Motors")
 */
export function lastTitle(words: readonly Word[], from: number, to: number): number | null {
  if (
    to - from > 1 &&
    organisationWords.has(words[to - 1]?.lower ?? '') &&
    !roleNouns.has(words[to - 1]?.lower ?? '')
  )
    return null;
  for (let index = to - 2; index >= from; index--) {
    const at = words[index]?.text === '.' ? index - 1 : index;
    const key = bareTitle(words[at]?.lower ?? '');
    if (key === 'general' && at === from && to - at <= 2) continue;
    // "Major League Baseball"
    if (key === 'major' && organisationWords.has(words[index + 1]?.lower ?? '')) continue;
    if (isTitle(key) || roleNouns.has(key) || namingTitles.has(key)) return index;
    if (OFFICE.test(key) && words[index - 1]?.lower === 'of') return index;
  }
  return null;
}
