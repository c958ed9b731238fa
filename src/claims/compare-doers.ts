import { isRoleNoun } from '../actors/is-role-noun.ts';
import type { Deed, NounGroup } from '../deeds/deed.ts';
import { readDeeds } from '../deeds/read-deeds.ts';
import type { Comparison } from './comparison.ts';
import type { Difference } from './difference.ts';
import type { Pair } from './pair.ts';

/**
 * Compares who does what where a claim says it by a role: "the president refused" is another than "the minister refused". A name in the source stands for the role if its
 * article gives its bearer that role.
 */
export function compareDoers(pair: Pair): Comparison {
  const { claim, source } = pair;
  const roles = readDeeds(claim.text).filter(({ doer }) => isRole(doer, claim.text));
  if (roles.length === 0) return { differences: [], isMissing: false };
  const deeds = readDeeds(source.wording.text);
  const differences: Difference[] = [];
  let isMissing = false;
  for (const { verb, doer } of roles) {
    const other = deeds.find((deed) => isAlikeVerb(verb, deed, pair) && deed.doer !== null)?.doer ?? null;
    if (doer === null || other === null || bearsRole(doer, other, pair)) continue;
    if (isRole(other, source.wording.text))
      differences.push({
        aspect: 'actor',
        given: claim.text.slice(doer.start, doer.end),
        source: source.wording.text.slice(other.start, other.end),
      });
    else isMissing = true;
  }
  return { differences, isMissing };
}

/** One person by a role: "the president", not "the two leaders", who are rather named together. */
function isRole(group: NounGroup | null, text: string): boolean {
  if (group === null || group.isName || group.heads.length !== 1) return false;
  const [before = ''] = text.slice(group.start, group.end).split(/\s(?:of|for|in|from|at|with|on)\s/u);
  const noun = /\p{L}+$/u.exec(before.toLowerCase())?.[0] ?? '';
  return isRoleNoun(noun) && !noun.endsWith('s');
}

function isAlikeVerb(verb: string, deed: Deed, { isAlike }: Pair): boolean {
  return verb === deed.verb || isAlike(verb, deed.verb);
}

function bearsRole(role: NounGroup, other: NounGroup, { source, isAlike }: Pair): boolean {
  const [head = ''] = role.heads;
  const [theirs = ''] = other.heads;
  if (other.pronoun !== null || head === theirs || isAlike(head, theirs)) return true;
  if (other.modifiers.some((stem) => stem === head || isAlike(head, stem))) return true;
  // "Prime Minister Benjamin Netanyahu" elsewhere in the article
  if (!other.isName) return false;
  const name = source.wording.text.slice(other.start, other.end).split(/\s+/u).at(-1) ?? '';
  const near = new RegExp(`\\b${head}\\p{L}*[^!?\\n]{0,40}\\b${name.replace(/[^\p{L}]/gu, '')}`, 'iu');
  return name !== '' && near.test(source.articleText);
}
