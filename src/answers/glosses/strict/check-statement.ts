import { hasPlainForm } from '../../has-plain-form.ts';
import type { DropReason } from './drop-reason.ts';
import { followsWords } from './follows-words.ts';
import { keepsSpeaker, namesSpeaker, type Voiced } from './names-speaker.ts';
import { quotesExactly } from './quotes-exactly.ts';
import { readTokens } from './read-tokens.ts';
import { splitAttribution } from './split-attribution.ts';
import type { Token } from './token.ts';
import { wordLists } from './word-lists.ts';

/** A statement may have so many words more than its quotes: those that join them and name who is speaking. */
const MOST_MORE = 12;

/**
 * Checks that a statement says nothing but what its quotes say. It has to use their words in their order: a statement may leave out what changes nothing, join what
 * two quotes say, and name the speaker, and that is all. Whatever wrote it, no other statement passes.
 *
 * @returns why it must not be shown, or `null` if it may be
 */
export function checkStatement(text: string, quotes: readonly Voiced[]): DropReason | null {
  if (quotes.length === 0) return 'no_sentence';
  if (!hasPlainForm(text)) return 'form';
  if (!quotesExactly(text, quotes)) return 'quotation';
  const tokens = readTokens(text);
  if (!tokens.some(({ pos }) => pos === 'VERB' || pos === 'AUX')) return 'form';
  const sources = quotes.map((quote) => ({ quote, tokens: readTokens(quote.text) }));
  const longest = sources.reduce((sum, source) => sum + source.tokens.length, MOST_MORE);
  if (tokens.length > longest) return 'too_long';
  return isJoinedFrom(tokens, sources) ? null : reasonFor(tokens, sources);
}

/** A quote and its words. */
interface Source {
  readonly quote: Voiced;
  readonly tokens: readonly Token[];
}

/** Whether a statement, or each of the parts that it joins, says what one of the quotes says. */
function isJoinedFrom(tokens: readonly Token[], sources: readonly Source[]): boolean {
  if (sources.some((source) => saysTheSame(tokens, source))) return true;
  return tokens.some((token, at) => {
    if (!isJoint(token, tokens[at + 1])) return false;
    const head = tokens.slice(0, at);
    return (
      sources.some((source) => saysTheSame(head, source)) &&
      isJoinedFrom(withoutJoint(tokens.slice(at)), sources)
    );
  });
}

function saysTheSame(tokens: readonly Token[], { quote, tokens: words }: Source): boolean {
  if (!tokens.some(({ pos }) => pos === 'VERB' || pos === 'AUX')) return false;
  if (keepsSpeaker(tokens, quote) && followsWords(tokens, { tokens: words, isAttributed: false }))
    return true;
  return splitAttribution(tokens).some(
    (split) =>
      namesSpeaker(split, quote) &&
      split.said.length > 0 &&
      followsWords(split.said, { tokens: words, isAttributed: true }),
  );
}

function isJoint({ role, lower }: Token, next: Token | undefined): boolean {
  return role === 'joint' || role === 'end' || lower === ';' || (lower === ',' && next?.role === 'joint');
}

function withoutJoint(tokens: readonly Token[]): readonly Token[] {
  const from = tokens.findIndex(
    ({ role, lower }) => role !== 'joint' && role !== 'end' && lower !== ',' && lower !== ';',
  );
  return from < 0 ? [] : tokens.slice(from);
}

/** What is most to blame, for the log. */
function reasonFor(tokens: readonly Token[], sources: readonly Source[]): DropReason {
  const keys = new Set(sources.flatMap((source) => source.tokens.map(({ key }) => key)));
  const strange = tokens.filter(
    ({ key, role }) => role !== 'mark' && role !== 'end' && role !== 'free' && !keys.has(key),
  );
  if (strange.some(({ isNumber }) => isNumber)) return 'number';
  if (strange.some(({ lower }) => wordLists.negation.has(lower))) return 'negation';
  if (strange.some(({ role, key }) => role === 'guard' && key !== 'be')) return 'modality';
  if (sources.some(({ quote }) => quote.attribution !== null && !keepsSpeaker(tokens, quote)))
    return 'attribution';
  if (strange.some(({ pos }) => pos === 'PROPN')) return 'name';
  if (strange.some(({ role }) => role === 'content')) return 'word';
  const count = (list: readonly Token[]) => list.filter(({ lower }) => wordLists.negation.has(lower)).length;
  const hasLost = sources.every((source) => count(source.tokens) > count(tokens));
  return hasLost ? 'negation' : 'order';
}
