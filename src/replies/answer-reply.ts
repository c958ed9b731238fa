import type { Answered, AnswerStatement } from '../answers/answer.ts';
import type { CitedQuote } from '../answers/cited-quote.ts';
import { numberArticles } from '../citations/number-articles.ts';
import { type AnswerContext, noteContext } from './answer-context.ts';
import { noteUnderstanding } from './note-understanding.ts';
import { areBriefs } from './only-briefs.ts';
import type { CitationItem, QuoteBlock, Reply, ReplyBlock } from './reply.ts';
import { spansIn } from './spans-in.ts';
import type { Frame } from './wording/frame.ts';
import { frameOf } from './wording/frame-of.ts';

/**
 * An answer as people read it: the quotes in reading order, each with who is speaking and the number of its article, then
 * the articles under those numbers. What is ours is said in the language of the question, as far as it is written in it.
 */
export function answerReply(answer: Answered, context: AnswerContext): Reply {
  const frame = frameOf(answer.language);
  const shown = partsInOrder(answer);
  const quotes = shown.flatMap((part) => ('quote' in part ? part.quote : []));
  const numbers = numberArticles(quotes);
  const blocks = shown.map(
    (part): ReplyBlock =>
      'quote' in part
        ? quoteBlock(part.quote, numbers, frame)
        : {
            kind: 'text',
            text: `${frame.gloss(part.statement.text)} ${marksOf(part.statement, answer, numbers)}`,
          },
  );
  return {
    tone: 'answer',
    blocks: [
      ...noteUnderstanding({ ...context, ...understoodOf(answer) }, frame),
      ...(answer.isDisputed === true ? [{ kind: 'text' as const, text: frame.disputed }] : []),
      ...blocks,
      ...(answer.missing === undefined
        ? []
        : [{ kind: 'text' as const, text: frame.missing(answer.missing) }]),
      { kind: 'citations', items: citationsOf(quotes, numbers, frame) },
      {
        kind: 'note',
        text: [
          ...modeOf(answer, frame),
          ...(answer.isWordingDropped === true ? [frame.wordingDropped] : []),
          ...noteRest(quotes, context, frame),
          ...(areBriefs(quotes.map(({ article }) => article)) ? [frame.onlyBriefs] : []),
          ...noteContext(context, frame),
        ].join(' '),
      },
    ],
  };
}

/** One article that was asked for by name need not be counted. */
function noteRest(
  quotes: readonly CitedQuote[],
  { article }: AnswerContext,
  frame: Frame,
): readonly string[] {
  return article === null ? [frame.rest(quotes)] : [];
}

function modeOf(answer: Answered, frame: Frame): readonly string[] {
  const { fallback } = answer;
  return [...(fallback === undefined ? [] : [frame.fallback(fallback)]), frame.mode(answer)];
}

/** A question put into the articles' language is shown so, whatever it was understood as before. */
function understoodOf({ understood }: Answered): Pick<AnswerContext, 'understood'> {
  return understood === undefined ? {} : { understood };
}

type Part = { readonly quote: CitedQuote } | { readonly statement: AnswerStatement };

/** Each sentence of the bot's own before the quotes it rests on; a quote that two statements rest on is shown once, after the first. */
function partsInOrder({ statements, quotes }: Answered): readonly Part[] {
  const seen = new Set<number>();
  return statements.flatMap((statement): readonly Part[] => {
    const fresh = statement.quotes.filter((position) => !seen.has(position));
    for (const position of fresh) seen.add(position);
    return [
      ...(statement.isGloss === true && !repeatsQuote(statement, quotes) ? [{ statement }] : []),
      ...fresh.flatMap((position) => {
        const quote = quotes[position];
        return quote === undefined ? [] : [{ quote }];
      }),
    ];
  });
}

/** A statement in the very words of its only quote would be read twice. */
function repeatsQuote(statement: AnswerStatement, quotes: readonly CitedQuote[]): boolean {
  const [position, ...others] = statement.quotes;
  return others.length === 0 && quotes[position ?? -1]?.text === statement.text;
}

function marksOf(
  statement: AnswerStatement,
  { quotes }: Answered,
  numbers: ReadonlyMap<string, number>,
): string {
  const cited = statement.quotes.flatMap((position) => numbers.get(quotes[position]?.articleId ?? '') ?? []);
  return [...new Set(cited)].map((number) => `[${number}]`).join('');
}

function quoteBlock(quote: CitedQuote, numbers: ReadonlyMap<string, number>, frame: Frame): QuoteBlock {
  const origin = frame.origin(quote.article);
  return {
    kind: 'quote',
    lead: frame.lead(quote),
    text: quote.text,
    number: numbers.get(quote.articleId) ?? null,
    passageId: quote.passageId,
    place: frame.place(quote),
    ...(origin !== '' && { origin }),
    ...spansIn(quote),
  };
}

function citationsOf(
  quotes: readonly CitedQuote[],
  numbers: ReadonlyMap<string, number>,
  frame: Frame,
): readonly CitationItem[] {
  return [...numbers].flatMap(([articleId, number]) => {
    const article = quotes.find((quote) => quote.articleId === articleId)?.article;
    return article === undefined ? [] : [{ number, text: frame.article(article), url: article.url }];
  });
}
