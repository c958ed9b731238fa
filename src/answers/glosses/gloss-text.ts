import { baseForm } from '../../retrieval/base-form.ts';
import { fold } from '../../retrieval/fold.ts';
import { stopWords } from '../../retrieval/stop-words.ts';
import { stem } from '../../retrieval/vocabulary.ts';
import { english } from '../languages/english.ts';
import { numberWordsOf } from '../translation/number-words.ts';
import { splitTokens } from '../translation/split-tokens.ts';
import type { TextToken } from '../translation/text-token.ts';

/** A token, and under what it is compared with those of other texts. */
export interface GlossToken extends TextToken {
  readonly key: string;
  readonly isFigure: boolean;
  /** Whether it says what is spoken of, as a function word does not. */
  readonly hasWeight: boolean;
}

/** Words that belong together: what stands between two commas, dashes, brackets or full stops. */
export type Segment = readonly GlossToken[];

const BREAK = /[;:()[\]]|\s[–—-]\s|[—–]|,(?!\d)|(?<=[.!?]["”’]?)\s+(?=["“‘]?\p{Lu})/u;
/** A full stop behind one of these ends no sentence. */
const ABBREVIATION = /\b(?:Mr|Mrs|Ms|Dr|St|Gen|Sen|Rep|Gov|Lt|Col|Sgt|Prof|Jr|Sr|vs|etc|No|Inc|Co|[A-Z])\./gu;
const { isFigure } = numberWordsOf(english);

/** The segments of a text, in order. */
export function segmentsOf(text: string): readonly Segment[] {
  return text
    .replaceAll(ABBREVIATION, (short) => short.slice(0, -1))
    .split(BREAK)
    .map((part) => splitTokens(part).map(toToken))
    .filter(({ length }) => length > 0);
}

/** The tokens of a text, as one list. */
export function glossTokens(text: string): readonly GlossToken[] {
  return splitTokens(text).map(toToken);
}

function toToken(token: TextToken): GlossToken {
  const folded = fold(token.folded);
  const isNumber = isFigure(token);
  return {
    ...token,
    key: isNumber ? numberKey(token) : stem(baseForm(folded)),
    isFigure: isNumber,
    hasWeight: isNumber || (!stopWords.has(folded) && folded.length > 1),
  };
}

/** "Six" is 6, and 1,200 is 1200. */
function numberKey({ text, folded }: TextToken): string {
  const value = numberWordsOf(english).values.get(folded);
  return value === undefined ? text.replaceAll(/[,\s\u00a0\u202f]/gu, '').toLowerCase() : String(value);
}
