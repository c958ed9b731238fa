import { isRoleNoun } from '../is-role-noun.ts';
import type { NameMention } from '../name-mention.ts';
import { speechVerbForms } from '../speech-verb-forms.ts';
import type { Word } from '../word.ts';
import { wordClasses } from '../word-classes.ts';
import type { WordIndex } from './word-index.ts';

/** What stands around a name, counted over its mentions. */
export interface NameEvidence {
  readonly mentions: number;
  /** "in Orrin", "near Orrin": a place. */
  readonly located: number;
  /** ", 54,", ", who", ", a neurologist": one person. */
  readonly personal: number;
  /** Right before or behind a verb of saying. */
  readonly speaks: number;
  /** Before another verb that somebody does. */
  readonly acts: number;
  /** Before or behind a role: "Lumenbox’s chief executive", "leader of Hamas", "Hamas negotiators". */
  readonly hasPeople: number;
  /** With a form of address, a title or a role in front. */
  readonly titled: number;
  /** Right before a noun in small letters: "Arab leaders". */
  readonly qualifies: number;
  /** With "the" in front, where no noun follows. */
  /** Behind a word for what is done with bodies: "joined Kestrel United", "employed by Siltera". */
  readonly joined: number;
  readonly withArticle: number;
  /** Whether quotation marks enclose nothing but the name wherever it stands: a film, a book, a song. */
  readonly isTitleOfWork: boolean;
}

const LOCATING =
  /^(?:in|at|near|outside|inside|around|across|through|via|towards?|off|along|into|north|south|east|west|visit|visited|visiting)$/u;
const LONGEST_APPOSITION = 9;
const COPULA = /^(?:is|was|are|were|be|been|being|['’]s|has|have|had|do|does|did)$/u;

/** Reads what stands around the mentions of a name. */
export function readEvidence(
  mentions: readonly NameMention[],
  words: readonly Word[],
  index: WordIndex,
): NameEvidence {
  const count = (test: (place: Place) => boolean) =>
    mentions.reduce((sum, mention) => sum + (test(placeOf(mention, words, index)) ? 1 : 0), 0);
  return {
    mentions: mentions.length,
    located: count(({ before }) => LOCATING.test(before?.lower ?? '')),
    personal: count(isPersonal),
    speaks: count(
      ({ before, behind, second }) =>
        isSpeech(behind) || (isSpeech(before) && !isSpeech(second)) || isAdverbBeforeSpeech(behind, second),
    ),
    acts: count(({ behind, second }) => isDoing(behind, second)),
    hasPeople: count(hasPeople),
    isTitleOfWork: count(isEnclosed) === mentions.length,
    joined: count(isJoined),
    titled: mentions.filter(({ isTitled }) => isTitled).length,
    qualifies: mentions.filter(({ isAttributive }) => isAttributive).length,
    withArticle: mentions.filter(({ hasArticle, isAttributive }) => hasArticle && !isAttributive).length,
  };
}

interface Place {
  readonly before: Word | undefined;
  readonly behind: Word | undefined;
  readonly second: Word | undefined;
  /** From the word behind on. */
  readonly rest: readonly Word[];
  /** Up to the word before. */
  readonly lead: readonly Word[];
}

function placeOf(mention: NameMention, words: readonly Word[], index: WordIndex): Place {
  const from = index.startingAt(mention.start);
  const to = index.behind(mention.end);
  return {
    before: words[from - 1],
    behind: words[to],
    second: words[to + 1],
    rest: words.slice(to, to + LONGEST_APPOSITION),
    lead: words.slice(Math.max(0, from - 4), from),
  };
}

function isPersonal({ before, behind, second, rest }: Place): boolean {
  // "A doctor at the hospital, who led the trial": not the hospital.
  if (LOCATING.test(before?.lower ?? '') || /^(?:of|for|from)$/u.test(before?.lower ?? '')) return false;
  if (behind?.lower === 'who' || behind?.lower === 'whose') return true;
  if (behind?.lower === '(' && /^(?:born|b\.|\d{4})$/u.test(second?.lower ?? '')) return true;
  if (behind?.text !== ',') return false;
  if (/^(?:who|whose|himself|herself)$/u.test(second?.lower ?? '')) return true;
  if (/^\d{1,2}$/u.test(second?.text ?? '') && /^[,.]$/u.test(rest[2]?.text ?? '')) return true;
  const end = rest.findIndex(({ text }, at) => at > 0 && /^[,.;:—–“"]$/u.test(text));
  const apposition = rest.slice(1, end < 0 ? rest.length : end);
  const head = apposition.findIndex(
    ({ lower, pos }) => /^(?:of|for|at|in|with|from|who|which|that|to|on)$/u.test(lower) || pos === 'VERB',
  );
  const own = head < 0 ? apposition : apposition.slice(0, head);
  return /^(?:DET|PRON|ADJ|NOUN|PROPN)$/u.test(own[0]?.pos ?? '') && isRoleNoun(own.at(-1)?.lower ?? '');
}

const JOINING =
  /^(?:join|joins|joined|joining|against|versus|vs|acquired|sued|suing|founded|cofounded|co-founded|acquires|buys|bought)$/u;
const WITHIN =
  /^(?:play|plays|played|playing|signed|signs|work|works|worked|working|debut|loan|contract|move|moved|transfer|transferred|sold|loaned|appearances|shares|employed|owned|published|produced|manufactured|distributed|operated)$/u;

function isJoined({ before, lead }: Place): boolean {
  if (JOINING.test(before?.lower ?? '')) return true;
  const at = before?.lower === 'the' ? -2 : -1;
  return (
    /^(?:for|with|by|to|from)$/u.test(lead.at(at)?.lower ?? '') && WITHIN.test(lead.at(at - 1)?.lower ?? '')
  );
}

function isEnclosed({ before, behind }: Place): boolean {
  return /^(?:["“«‘]|'')$/u.test(before?.text ?? '') && /^(?:["”»’]|'')$/u.test(behind?.text ?? '');
}

function isSpeech(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    speechVerbForms.has(word.lower) &&
    (word.pos === 'VERB' || /^(?:said|says)$/u.test(word.lower))
  );
}

function isAdverbBeforeSpeech(behind: Word | undefined, second: Word | undefined): boolean {
  return behind?.pos === 'ADV' && isSpeech(second);
}

function isDoing(behind: Word | undefined, second: Word | undefined): boolean {
  const verb = behind?.pos === 'AUX' || behind?.pos === 'ADV' ? second : behind;
  return verb?.pos === 'VERB' && !COPULA.test(verb.lower) && !/ing$/u.test(verb.lower);
}

function hasPeople({ behind, lead, rest, before }: Place): boolean {
  const from = wordClasses.isGenitive(behind?.lower ?? '') ? 1 : 0;
  const nouns = rest.slice(from, from + 3);
  const head = nouns.findIndex(({ pos }) => !/^(?:NOUN|ADJ)$/u.test(pos));
  if (nouns.slice(0, head < 0 ? nouns.length : head).some(({ lower }) => isPeople(lower))) return true;
  if (!/^(?:of|at|for|from|with)$/u.test(before?.lower ?? '') && before?.lower !== 'the') return false;
  return lead.some(({ lower }) => isPeople(lower));
}

function isPeople(lower: string): boolean {
  return (
    isRoleNoun(lower) ||
    /^(?:fighters|militants|troops|members|employees|workers|staff|aides|headquarters)$/u.test(lower)
  );
}

/** Whether whoever is named does or says something where a mention stands. */
export function isActingAt(mention: NameMention, words: readonly Word[], index: WordIndex): boolean {
  const { before, behind, second } = placeOf(mention, words, index);
  if (LOCATING.test(before?.lower ?? '')) return false;
  return (
    isSpeech(behind) || isDoing(behind, second) || /^(?:between|told|with|by)$/u.test(before?.lower ?? '')
  );
}
