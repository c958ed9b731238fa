import { readWords } from '../actors/read-words.ts';
import { wordClasses } from '../actors/word-classes.ts';
import type { Deed, NounGroup } from '../deeds/deed.ts';
import { readDatedDeeds } from '../deeds/read-dated-deeds.ts';
import { readDeeds } from '../deeds/read-deeds.ts';
import { resolveDates } from '../deeds/resolve-dates.ts';
import { stemOf } from '../deeds/to-noun-group.ts';
import type { Word } from '../retrieval/read-words.ts';
import type { Account, CountedFigure } from './account.ts';
import type { Telling } from './telling.ts';
import { verbKind } from './verb-kinds.ts';
import { readWording, type Wording } from './wording.ts';

/** What stands behind them is a part of what was counted before. */
const PART_OF =
  /\b(?:including|among them|of whom|of them)\s+(?:(?:at least|more than|up to|about|some|as many as|nearly|around|over)\s+)?$/iu;
/** Behind a number they count a part of something, or more of it: "240 of the hostages", "20 more". */
const PARTIAL = /^(?:of|more|other|others|additional|another|further|extra)$/u;

/** What a sentence stands in. */
export interface TellingContext {
  /** When its article came out, ISO 8601, as exact as it is known; `null` if it is not. */
  readonly published: string | null;
  /** Whether the word that it begins with, which has a capital anyway, is a name's; taken for one where it is left out and looks like one. */
  readonly isName?: (word: Word) => boolean;
  /** The title of its article and the sentence before it, as far as they are known. */
  readonly around: string;
}

/** Where the state of somebody held is told without saying by whom: "are still captive", "remain". */
const HELD = /^(?:captiv|hostag|prison)/u;

/** Reads what a sentence of an article tells. */
export function readTelling(text: string, { published, around, isName }: TellingContext): Telling {
  const wording = readWording(text);
  const dated = readDatedDeeds(text, published);
  const dates = resolveDates(text, published);
  const [first] = wording.words;
  // "Prices rose": a word that only begins the sentence.
  const common = first !== undefined && isName?.(first) === false ? (wording.stems[0] ?? '') : null;
  const names = namesIn(text).filter((stem, at) => at > 0 || stem !== common);
  const namesAround = [...new Set([...names, ...namesIn(around)])];
  const accounts = readDeeds(text).map((deed): Account => {
    const { kind, isOpposite } = verbKind(deed.verb);
    // Who dies is who is killed.
    const isDeath = deed.verb === 'die' && deed.object === null;
    const isHeld = isState(deed, text);
    const [who, what] = isDeath || isHeld ? [null, deed.doer] : [deed.doer, deed.object];
    const [doer, object] = [who, what].map((group) => withoutName(group, common));
    const isRefused = deed.stance === 'refused';
    return {
      deed,
      kind: isDeath ? 'kill' : isHeld ? 'hold' : kind,
      doer: doer ?? null,
      object: object ?? null,
      isSo: [deed.isNegated, isOpposite, isRefused].filter(Boolean).length % 2 === 0,
      figures: countedBy({ ...deed, doer: doer ?? null, object: object ?? null }, wording),
      date: dated.find((one) => one.deed.start === deed.start)?.date ?? null,
      dates,
      around: namesAround,
      wording,
      published,
    };
  });
  return { wording, accounts, dates, names, published };
}

function withoutName(group: NounGroup | null, stem: string | null): NounGroup | null {
  if (group === null || group.from > 0 || stem === null || group.names[0] !== stem) return group;
  return { ...group, names: group.names.slice(1), isName: group.isName && group.heads[0] !== stem };
}

/** Hostages that "remain" or "are still captive" are held. */
function isState({ verb, doer, end }: Deed, text: string): boolean {
  if (!doer?.heads.some((head) => HELD.test(head))) return false;
  return (
    verb === 'remain' ||
    (verb === 'be' && /^\W*(?:still\W+)?(?:captive|held|in captivity)\b/u.test(text.slice(end)))
  );
}

function namesIn(text: string): readonly string[] {
  return readWords(text)
    .filter(({ pos, lower }) => pos === 'PROPN' && !wordClasses.isTime(lower))
    .map((word) => stemOf({ ...word, quotation: null }));
}

type Slots = Pick<Deed, 'doer' | 'object' | 'complements'>;

function countedBy({ doer, object, complements }: Slots, wording: Wording): readonly CountedFigure[] {
  const slots: readonly (readonly [string, NounGroup | null])[] = [
    ['doer', doer],
    ['object', object],
    ...complements.map(({ preposition, group }) => [preposition, group] as const),
  ];
  return slots.flatMap(([slot, group]) => {
    if (group === null) return [];
    const inside = wording.figures.filter(({ from, to }) => {
      const [first, last] = [wording.words[from], wording.words[to - 1]];
      return first !== undefined && last !== undefined && first.start >= group.start && last.end <= group.end;
    });
    const [figure] = inside;
    // "the 12-year-old", "a 20-17 lead", "two of the three"
    if (figure === undefined || inside.length > 1 || !isCount(figure, wording)) return [];
    return [{ figure, group, slot }];
  });
}

/** A number that counts what stands behind it: no ordinal, no part of a compound, no part of a whole, none that points back. */
function isCount({ from, to }: { from: number; to: number }, { text, words }: Wording): boolean {
  const [first, last, next] = [words[from], words[to - 1], words[to]];
  if (first === undefined || last === undefined) return false;
  const around = text.slice(Math.max(0, first.start - 1), first.start) + text.slice(last.end, last.end + 2);
  if (PART_OF.test(text.slice(0, first.start))) return false;
  if (/[-‐‑–:/’']/u.test(around) || /^\p{L}/u.test(text.slice(last.end))) return false;
  if (
    PARTIAL.test(next?.text ?? '') ||
    (PARTIAL.test(words[from - 1]?.text ?? '') && words[from - 1]?.text !== 'of')
  )
    return false;
  return !/^(?:the|these|those|all|both|his|her|their|its|another|other|first|last)$/u.test(
    words[from - 1]?.text ?? '',
  );
}
