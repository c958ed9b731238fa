import { isSpeechStem } from './speech-stems.ts';
import type { Token } from './token.ts';
import { wordLists } from './word-lists.ts';

/** Some words of a sentence, and what may be left out of it. */
export interface Leaving {
  /** Those of a quote. */
  readonly tokens: readonly Token[];
  /** Whether the statement names who is speaking, so that "officials said" may be left out. */
  readonly isAttributed: boolean;
}

/** Whether nothing that is said changes if a statement begins with the word at `at`. */
export function mayBegin({ tokens, isAttributed }: Leaving, at: number): boolean {
  const start = tokens.slice(0, at).findLastIndex(({ role }) => role === 'end') + 1;
  let end = at;
  while (end > start && isModifier(tokens[end - 1], tokens[end])) end--;
  if (tokens.slice(end, at).some(isHedge)) return false;
  const before = tokens.slice(start, end);
  const last = before.at(-1);
  if (last === undefined || before.every(({ role }) => role === 'mark' || role === 'free')) return true;
  if (before.every(isOfTime) || (end < at && isOffice(before))) return true;
  if (before.some((token) => isCondition(token) || isHedge(token))) return false;
  if (!isAttributed && before.some(isSpeech)) return false;
  if (isAttributed && isSpeech(last)) return true;
  if (last.lower === 'that' || last.lower === 'to')
    return isAttributed && before.at(-2) !== undefined && last.lower === 'that';
  if (last.lower === 'when') return !before.some(isModal);
  if (before[0]?.pos === 'ADP' && !before.some((token) => isVerb(token) || token.role === 'guard'))
    return true;
  if (last.role !== 'mark' && last.role !== 'joint') return false;
  const opens = before.find(({ role }) => role !== 'mark');
  return before.some(isVerb) || opens?.pos === 'ADP' || opens?.pos === 'SCONJ' || opens?.pos === 'ADV';
}

/** Whether nothing that is said changes if a statement ends with the word at `at`. */
export function mayEnd({ tokens, isAttributed }: Leaving, at: number): boolean {
  const length = tokens.slice(at + 1).findIndex(({ role }) => role === 'end');
  const after = tokens.slice(at + 1, length < 0 ? tokens.length : at + 1 + length);
  const last = tokens[at];
  if (after.some((token) => isCondition(token) || isDoubt(token))) return false;
  if (!isAttributed && namesSource(after)) return false;
  const [next] = after;
  if (last === undefined || next === undefined) return true;
  if (last.role === 'guard') return false;
  if (next.role === 'joint') return last.pos !== 'ADJ' && !last.isNumber;
  if (next.role === 'mark') return true;
  if (isGenitive(next) || isVerb(next) || next.lower === 'to') return false;
  if (isNounLike(last) && isNounLike(next)) return false;
  return !(last.isNumber && next.role !== 'relation');
}

/** Whether nothing that is said changes if the words between two words are left out. */
export function mayLeaveOut(leaving: Leaving, from: number, to: number): boolean {
  const { tokens, isAttributed } = leaving;
  const between = tokens.slice(from + 1, to);
  if (between.every(({ role }) => role === 'free' || role === 'mark')) return true;
  if (between.some(({ role }) => role === 'end')) return false;
  if (between.some((token) => isHedge(token) || isCondition(token))) return false;
  if (!isAttributed && between.some(isSpeech)) return false;
  if (isAside(between)) return true;
  const [first] = between;
  const [last, next] = [tokens[from], tokens[to]];
  if (first === undefined || last === undefined || next === undefined) return true;
  if (
    between.some(
      (token) => isVerb(token) || isBreak(token) || (token.role === 'guard' && !isAmount(token, first)),
    )
  )
    return false;
  if (isGenitive(first) || (isNounLike(last) && isNounLike(first))) return false;
  const isNamed = isNounLike(next) || next.pos === 'ADJ' || next.isNumber;
  if (
    isNamed &&
    tokens.slice(from, to).some((token, at) => token.isNumber && tokens[from + at + 1]?.lower === 'of')
  )
    return false;
  // What hangs on a preposition goes with all of it.
  const opensClause = /^(?:that|who|which|whom)$/u.test(between.at(-1)?.lower ?? '');
  return opensClause || !(isNamed && between.some(({ role }) => role === 'relation'));
}

/** "From some 40 agencies" may go as a whole; "some" alone may not. */
function isAmount({ lower }: Token, first: Token): boolean {
  return first.role === 'relation' && wordLists.quantity.has(lower);
}

/** "Secretary of" before "State Antony Blinken": the office belongs to the name. */
function isOffice(before: readonly Token[]): boolean {
  return (
    before
      .filter(({ role }) => role !== 'free')
      .map(({ lower }) => lower)
      .join(' ') === 'secretary of'
  );
}

/** Words between two commas, dashes or brackets. */
function isAside(between: readonly Token[]): boolean {
  const [first, last] = [between[0], between.at(-1)];
  return between.length > 2 && first?.role === 'mark' && last?.role === 'mark';
}

/** Stands before a noun and says more about it. */
function isModifier(token: Token | undefined, next: Token | undefined): boolean {
  if (token === undefined || next === undefined || isGenitive(token)) return false;
  if (token.role === 'free' && token.pos === 'DET') return true;
  return (
    (isNounLike(token) || token.pos === 'ADJ') &&
    token.role === 'content' &&
    (isNounLike(next) || next.pos === 'ADJ')
  );
}

/** Whether the rest of a sentence says whose words it holds: ", officials said", ", according to Kirby". */
function namesSource(after: readonly Token[]): boolean {
  return after.some((token, at) => {
    if (!isSpeech(token)) return false;
    const comma = after.slice(0, at).findLastIndex(({ role }) => role === 'mark');
    const subject = after.slice(comma + 1, at);
    const opens = subject[0];
    if (
      opens?.role === 'joint' ||
      /^(?:who|which|whom|that|because|when|while|as)$/u.test(opens?.lower ?? '')
    )
      return false;
    return (comma >= 0 || token.key === 'accord') && !subject.some(isVerb);
  });
}

function isSpeech({ key, pos }: Token): boolean {
  return (pos === 'VERB' || key === 'accord') && isSpeechStem(key);
}

function isModal({ lower }: Token): boolean {
  return wordLists.modal.has(lower);
}

function isVerb({ pos }: Token): boolean {
  return pos === 'VERB' || pos === 'AUX';
}

function isNounLike({ pos, role }: Token): boolean {
  return role === 'content' && (pos === 'NOUN' || pos === 'PROPN');
}

function isGenitive({ pos, lower }: Token): boolean {
  return pos === 'PART' && /^['’]s?$/u.test(lower);
}

function isBreak({ lower, role }: Token): boolean {
  return role === 'mark' && !/^[,"“”‘]$/u.test(lower);
}

function isHedge({ lower }: Token): boolean {
  return wordLists.hedge.has(lower);
}

/** Casts doubt on all that was said before. */
function isDoubt({ lower, key }: Token): boolean {
  return /(?:edly|ently)$/u.test(lower) || key === 'deni' || lower === 'untrue' || lower === 'false';
}

function isCondition({ lower }: Token): boolean {
  return wordLists.condition.has(lower);
}

function isOfTime({ lower, role, isNumber, pos }: Token): boolean {
  return isNumber || role === 'mark' || role === 'free' || pos === 'ADP' || wordLists.time.has(lower);
}
