import { indexAt } from './index-at.ts';
import { isClause } from './is-clause.ts';
import type { Name } from './name.ts';
import type { NameMention } from './name-mention.ts';
import { readRole } from './read-role.ts';
import type { GivenRole, RoleUse } from './role.ts';
import { roleNouns } from './role-nouns.ts';
import type { Word } from './word.ts';

const LONGEST_ROLE = 8;
const LONGEST_PHRASE = 30;

/** The roles of an article by what they are ("prime minister"), each list in order of the text. */
export interface Roles {
  readonly given: ReadonlyMap<string, readonly GivenRole[]>;
  readonly uses: ReadonlyMap<string, readonly RoleUse[]>;
}

/**
 * The roles an article gives to people, in front of the name ("Prime Minister Netanyahu", "the group’s leader, Yahya Sinwar") or behind
 * a comma ("Michael Herzog, the Israeli ambassador to Washington"), and every other use of a role.
 */
export function findRoles(words: readonly Word[], links: ReadonlyMap<NameMention, Name>): Roles {
  const indexFrom = new Map(words.map(({ start }, index) => [start, index]));
  const indexBehind = new Map(words.map(({ end }, index) => [end, index + 1]));
  const given = [...links].flatMap(([mention, name]): readonly GivenRole[] => {
    if (name.kind !== 'person') return [];
    const before = mention.role?.split(' ') ?? roleBefore(words, indexFrom.get(mention.start) ?? 0);
    const behind = roleBehind(words, indexBehind.get(mention.end) ?? words.length);
    return [before, behind].flatMap((role) => {
      const read = readRole(role);
      return read === null ? [] : [{ ...read, name, start: mention.start }];
    });
  });
  return {
    given: Map.groupBy(given, ({ key }) => key),
    uses: Map.groupBy(findUses(words, [...links.keys()]), ({ key }) => key),
  };
}

/** The uses that are not part of a name ("Prime Minister Netanyahu", "spokesman John Kirby"). */
function findUses(words: readonly Word[], mentions: readonly NameMention[]): readonly RoleUse[] {
  return words.flatMap((word, at): readonly RoleUse[] => {
    if (!roleNouns.has(word.lower) || !/^(?:NOUN|PROPN)$/u.test(word.pos)) return [];
    const behind = words[at + 1]?.start ?? word.end;
    if (indexAt(mentions, word.start) >= 0 || mentions[indexAt(mentions, behind)]?.start === behind)
      return [];
    const from = walkLeft(words, at, /^(?:NOUN|ADJ|PROPN|PART|NUM)$/u);
    const read = readRole(words.slice(from, at + 1).map(({ lower }) => lower));
    return read === null ? [] : [{ ...read, start: word.start }];
  });
}

/** "his right-hand adviser, Ron Dermer" */
function roleBefore(words: readonly Word[], at: number): readonly string[] {
  if (words[at - 1]?.text !== ',') return [];
  const from = walkLeft(words, at - 1, /^(?:NOUN|ADJ|PROPN|PART)$/u);
  const own = words.slice(from, at - 1);
  const isOpened =
    /^(?:DET|PRON)$/u.test(words[from - 1]?.pos ?? '') || own.some(({ pos }) => pos === 'PART');
  return isOpened ? own.map(({ lower }) => lower) : [];
}

function walkLeft(words: readonly Word[], end: number, kind: RegExp): number {
  let from = end;
  while (from > 0 && end - from < LONGEST_ROLE && kind.test(words[from - 1]?.pos ?? '')) from--;
  return from;
}

/** ", the Israeli ambassador to Washington" */
function roleBehind(words: readonly Word[], at: number): readonly string[] {
  if (words[at]?.text !== ',') return [];
  let from = at + 1;
  while (/^(?:DET|PRON)$/u.test(words[from]?.pos ?? '')) from++;
  let to = from;
  while (to - from < LONGEST_ROLE && /^(?:NOUN|ADJ|PROPN|PART|ADV|NUM)$/u.test(words[to]?.pos ?? '')) to++;
  if (words[to]?.lower === 'of' && words[to - 1]?.lower === 'secretary') to += 2;
  const behind = words[to];
  if (isClause(words.slice(at + 1, endOfPhrase(words, at + 1)))) return [];
  const isClosed = behind === undefined || /^(?:PUNCT|ADP|PRON|CCONJ|VERB|SCONJ|AUX)$/u.test(behind.pos);
  return isClosed ? words.slice(from, to).map(({ lower }) => lower) : [];
}

function endOfPhrase(words: readonly Word[], from: number): number {
  let to = from;
  while (to < words.length && to - from < LONGEST_PHRASE && words[to]?.pos !== 'PUNCT') to++;
  return to;
}
