import type { Saying } from '../actors/wording/find-sayings.ts';
import { oneLine } from '../citations/one-line.ts';
import { quoteRange } from '../citations/quote-range.ts';
import { citeQuotes } from './cite-quotes.ts';
import { compareWords } from './compare-words.ts';
import { plural } from './plural.ts';
import type { Action, Reply, ReplyBlock } from './reply.ts';
import { shortenLabel } from './shorten-label.ts';

/** What the articles have of some words. */
export interface WhoSaid {
  /** The words that were looked for. */
  readonly given: string;
  readonly match: 'exact' | 'altered' | 'stitched' | 'none' | 'too_short';
  /** Where they stand; two for `stitched`, none for `none` and `too_short`. */
  readonly sayings: readonly Saying[];
}

const MOST_PLACES = 3;

/** Says whose words they are by the articles: word for word, altered, from two places, or nobody’s that is known. Never a guess. */
export function whoSaidReply(found: readonly WhoSaid[], articles: number): Reply {
  const known = found.filter(({ sayings }) => sayings.length > 0);
  if (known.length === 0) return unknownReply(found, articles);
  const shown = known.map((one) => ({ ...one, sayings: one.sayings.slice(0, MOST_PLACES) }));
  const { quotes, citations } = citeQuotes(
    shown.flatMap(({ sayings }) => sayings.map(({ quote }) => ({ quote }))),
  );
  let next = 0;
  const blocks = shown.flatMap((one): readonly ReplyBlock[] => {
    const own = quotes.slice(next, next + one.sayings.length);
    next += own.length;
    return [
      ...introduce(one),
      ...own.map((quote, at) => ({
        ...quote,
        highlight: one.sayings[at]?.meant ?? { start: 0, end: quote.text.length },
      })),
    ];
  });
  return {
    tone: 'answer',
    blocks: [...blocks, ...citations],
    actions: actionsOf(shown.flatMap(({ sayings }) => sayings)),
  };
}

function introduce({ given, match, sayings }: WhoSaid): readonly ReplyBlock[] {
  const words = `“${oneLine(given)}”`;
  const [first] = sayings;
  switch (match) {
    case 'exact':
      return [
        { kind: 'text', text: `${words} stands in ${plural(sayings.length, 'place')}, word for word:` },
      ];
    case 'stitched':
      return [
        { kind: 'text', text: `${words} was never said like this: it is put together from two places.` },
      ];
    case 'altered':
      return [
        {
          kind: 'text',
          text: `${words} does not stand there like this. Marked first is what only these words have, then what only the article has:`,
        },
        ...(first === undefined ? [] : [compareWords(oneLine(given), oneLine(meantOf(first)))]),
      ];
    case 'none':
    case 'too_short':
      return [];
  }
}

function meantOf({ quote, meant }: Saying): string {
  return quote.text.slice(meant.start, meant.end);
}

function unknownReply(found: readonly WhoSaid[], articles: number): Reply {
  if (found.every(({ match }) => match === 'too_short'))
    return {
      tone: 'error',
      blocks: [
        { kind: 'text', text: 'These are too few words to tell whose they are.' },
        { kind: 'note', text: 'Give at least four that follow each other.' },
      ],
    };
  return {
    tone: 'refusal',
    blocks: [
      { kind: 'text', text: 'These words do not stand in the articles, nor anything near them.' },
      {
        kind: 'note',
        text: `Somebody may have said them elsewhere: only ${plural(articles, 'article')} can be looked through. /ask finds what is said in other words.`,
      },
    ],
  };
}

function actionsOf(sayings: readonly Saying[]): readonly Action[] {
  const [first] = sayings;
  if (first === undefined) return [];
  const { quote, meant } = first;
  const range = { start: quote.start + meant.start, end: quote.start + meant.end };
  const people = [...new Set(sayings.flatMap(({ actor }) => actor ?? []))].filter(
    ({ kind }) => kind !== 'unnamed',
  );
  return [
    {
      label: 'Show in context',
      command: 'context',
      values: {
        passage: quote.passageId,
        quote: quoteRange.write({ ...quote, ...range, text: meantOf(first) }),
      },
      isMain: true,
    },
    ...people.map(
      ({ id, name }): Action => ({ label: shortenLabel(name), command: 'actor', values: { name: id } }),
    ),
  ];
}
