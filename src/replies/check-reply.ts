import type { CitedQuote } from '../answers/cited-quote.ts';
import type { Bearing } from '../claims/bearing.ts';
import type { CheckedSentence, CheckResult } from '../claims/checked-sentence.ts';
import { describeDifferences } from '../claims/describe-differences.ts';
import { citedBlocks } from './cited-blocks.ts';
import { inQuotes } from './in-quotes.ts';
import type { CitationItem, ListItem, Reply, ReplyBlock } from './reply.ts';

/** A message held against the sources. */
export interface CheckedMessage {
  readonly sentences: readonly CheckedSentence[];
  /** Whether sentences behind the last one were left out. */
  readonly isCut: boolean;
  /** What the message puts between quotation marks, and what the sources have of it. */
  readonly quotations: readonly ReplyBlock[];
  /** What posts the same to everybody; `null` where there is nobody else. */
  readonly post: Readonly<Record<string, string>> | null;
}

const WHAT_IT_IS =
  'A check holds each sentence against the articles in the library and says what they have. It does not say what is true: sources can be wrong, and what they lack can be so.';
const UNCHECKED: Readonly<Record<'opinion' | 'question' | 'short', string>> = {
  opinion: 'an opinion or wish, not checked',
  question: 'a question, not checked',
  short: 'says too little by itself to be looked up',
};

/** What the sources have of each sentence of a message: found, differing, or not there. Never whether it is so. */
export function checkReply({ sentences, isCut, quotations, post }: CheckedMessage): Reply {
  const citations: CitationItem[] = [];
  const cite = (quote: CitedQuote): ReplyBlock => {
    const blocks = citedBlocks(quote, citations.length + 1);
    citations.push(blocks.citation);
    return blocks.quote;
  };
  const settled = sentences.flatMap((sentence) => settledBlocks(sentence, cite));
  const missing = absentBlocks(sentences, cite);
  const unchecked = sentences.flatMap(({ text, result }) => uncheckedItem(text, result));
  return {
    tone: 'plain',
    blocks: [
      { kind: 'heading', text: 'Held against the sources' },
      { kind: 'text', text: summarise(sentences) },
      ...settled,
      ...quotations,
      ...missing,
      ...(unchecked.length === 0
        ? []
        : [
            { kind: 'heading' as const, text: 'Not checked' },
            { kind: 'list' as const, items: unchecked },
          ]),
      ...(citations.length === 0 ? [] : [{ kind: 'citations' as const, items: citations }]),
      {
        kind: 'note',
        text: isCut
          ? `Only the first ${sentences.length} sentences were looked up. ${WHAT_IT_IS}`
          : WHAT_IT_IS,
      },
    ],
    ...(post !== null && {
      actions: [{ label: 'Post here', command: 'check', values: { ...post, private: 'false' } }],
    }),
  };
}

function settledBlocks(
  { text, result, bearings }: CheckedSentence,
  cite: (quote: CitedQuote) => ReplyBlock,
): readonly ReplyBlock[] {
  const [first] = bearings;
  if (first === undefined || (result !== 'found' && result !== 'differs')) return [];
  const other = result === 'found' ? otherwise(first, bearings) : undefined;
  const words = inQuotes(text);
  return [
    {
      kind: 'text',
      text:
        result === 'found' ? `${words} — found:` : `${words} — ${sayOtherwise('the sources say', first)}:`,
    },
    cite(first.quote),
    ...(other === undefined
      ? []
      : [
          {
            kind: 'text' as const,
            text: `${sayOtherwise('Another article says', other)}:`,
          },
          cite(other.quote),
        ]),
  ];
}

function sayOtherwise(who: string, { differences }: Bearing): string {
  return differences.length === 0
    ? `${who} something else`
    : `${who} something else, ${describeDifferences(differences)}`;
}

/** What is not there, each with the one sentence that comes nearest. */
function absentBlocks(
  sentences: readonly CheckedSentence[],
  cite: (quote: CitedQuote) => ReplyBlock,
): readonly ReplyBlock[] {
  const absent = sentences.filter(({ result }) => result === 'absent');
  if (absent.length === 0) return [];
  const bare = absent.filter(({ bearings }) => bearings.length === 0);
  return [
    { kind: 'heading', text: 'Not in the sources' },
    ...(bare.length === 0
      ? []
      : [{ kind: 'list' as const, items: bare.map(({ text }) => item(text, null)) }]),
    ...absent.flatMap(({ text, bearings: [first] }): readonly ReplyBlock[] =>
      first === undefined
        ? []
        : [
            {
              kind: 'text',
              text: `${inQuotes(text)} — ${first.verdict === 'doubted' ? 'told, but not as a fact' : 'nearest'}:`,
            },
            cite(first.quote),
          ],
    ),
  ];
}

/** What another article says differently of what one has. */
function otherwise(found: Bearing, bearings: readonly Bearing[]): Bearing | undefined {
  return bearings.find(
    ({ verdict, quote }) => verdict === 'differs' && quote.articleId !== found.quote.articleId,
  );
}

function uncheckedItem(text: string, result: CheckResult): readonly ListItem[] {
  return result === 'opinion' || result === 'question' || result === 'short'
    ? [item(text, UNCHECKED[result])]
    : [];
}

function item(text: string, detail: string | null): ListItem {
  return { text: inQuotes(text), detail, url: null };
}

function summarise(sentences: readonly CheckedSentence[]): string {
  const count = (...results: readonly CheckResult[]) =>
    sentences.filter(({ result }) => results.includes(result)).length;
  const parts = [
    [count('found'), 'found'],
    [count('differs'), 'otherwise in the sources'],
    [count('absent'), 'not in the sources'],
    [count('opinion', 'question', 'short'), 'not checked'],
  ] as const;
  const told = parts.filter(([number]) => number > 0).map(([number, what]) => `${number} ${what}`);
  return `Of ${sentences.length} ${sentences.length === 1 ? 'sentence' : 'sentences'}: ${told.join(', ')}.`;
}
