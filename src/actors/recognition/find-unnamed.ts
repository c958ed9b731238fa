import type { RecognisedActor } from '../../library/recognition.ts';
import { isPeopleNoun } from '../is-people-noun.ts';
import { isRoleNoun } from '../is-role-noun.ts';
import type { Reading } from '../reading.ts';
import type { SettledStatement } from '../settle-statements.ts';
import { sourceHead } from '../source-head.ts';
import type { Statement } from '../statement.ts';

/** What is left of a clause that was cut off: "families of those" held somewhere. */
const REMAINDER = / (?:of|among|with|to|from|by) (?:those|them|the)$/u;
const ARTICLE = /^(?:the|a|an|one|some|several|many|two|three|four|five|other|another|both) /u;

/** The sources of an article that have no name. */
export interface UnnamedSources {
  readonly actors: readonly RecognisedActor[];
  /** Which of them makes a statement; `null` for all others. */
  positionOf(statement: Statement): number | null;
}

/**
 * The sources that an article quotes without a name, in order: "a senior administration official". The same words mean the same
 * source, other words another one.
 */
export function findUnnamed(
  settled: readonly SettledStatement[],
  { sentences }: Pick<Reading, 'sentences'>,
): UnnamedSources {
  const sources = new Map<string, RecognisedActor & { mentions: RecognisedActor['mentions'] }>();
  const keys = new Map<Statement, string>();
  for (const { statement, who } of settled) {
    const { speakerText, speakerStart, speakerEnd } = statement;
    if (speakerText === null || speakerStart === null || speakerEnd === null) continue;
    if (/^['’]/u.test(speakerText)) continue;
    if (who?.text != null || who?.isNamed === true || !isSource(speakerText)) continue;
    const key = plain(speakerText);
    const paragraph =
      sentences.find(({ start, end }) => start <= speakerStart && speakerStart < end)?.paragraph ?? 1;
    const mention = { start: speakerStart, end: speakerEnd, paragraph };
    const known = sources.get(key);
    keys.set(statement, key);
    if (known?.mentions.some(({ start }) => start === speakerStart) === true) continue;
    sources.set(key, {
      name: known?.name ?? lowerFirst(speakerText.replace(/\s+/gu, ' ').replace(REMAINDER, '')),
      kind: 'unnamed',
      gender: null,
      forms: [],
      mentions: [...(known?.mentions ?? []), mention],
      descriptions: [],
      roles: [],
    });
  }
  const order = [...sources.keys()];
  return {
    actors: [...sources.values()],
    positionOf(statement) {
      const key = keys.get(statement);
      return key === undefined ? null : order.indexOf(key);
    },
  };
}

/** "A senior official" in the middle of a sentence. */
function lowerFirst(text: string): string {
  const [first = ''] = text.split(' ');
  const lower = first.toLowerCase();
  const isCommon =
    `${lower} `.replace(ARTICLE, '') === '' ||
    STANDING.test(lower) ||
    isRoleNoun(lower) ||
    isPeopleNoun(lower);
  return isCommon || lower === 'senior' ? lower + text.slice(first.length) : text;
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(ARTICLE, '');
}

/** Words that stand for people where something tells which: "some within the room", "those close to her". */
const STANDING =
  /^(?:some|those|others|many|most|several|few|one|none|nobody|everyone|everybody|someone|somebody|anyone)$/u;
/** "Biden and his aides": in part they are named. */
const NAMED_TOO =
  /^(?:(?:mr|mrs|ms|dr)\.? )?\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*)* and (?:his|her|their|its) /u;

/** "US officials", "two people familiar with the talks", "one top Democrat close to the White House". */
function isSource(text: string): boolean {
  if (NAMED_TOO.test(text)) return false;
  const { core, noun } = sourceHead(text);
  if (isRoleNoun(noun) || isPeopleNoun(noun)) return true;
  const isQualified = text.trim().split(/\s+/u).length > core.length + 1;
  return core.length === 1 && STANDING.test(noun) && isQualified;
}
