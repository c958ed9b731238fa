import type { Answered, AnswerStatement } from '../answers/answer.ts';
import type { CitedQuote } from '../answers/cited-quote.ts';
import { citeArticle } from '../citations/cite-article.ts';
import { formatDate } from '../citations/format-date.ts';
import { leadOf } from '../citations/lead-of.ts';
import { numberArticles } from '../citations/number-articles.ts';
import { oneLine } from '../citations/one-line.ts';
import { placeOf } from '../citations/place-of.ts';
import { type AnswerContext, noteContext } from './answer-context.ts';
import { describeConflict } from './describe-conflict.ts';
import { describeRest } from './describe-rest.ts';
import { fallbackWords } from './fallback-words.ts';
import { noteUnderstanding } from './note-understanding.ts';
import type { CitationItem, QuoteBlock, Reply, ReplyBlock } from './reply.ts';

const MODES: Readonly<Record<Answered['mode'], string>> = {
  extractive: 'Quoted word for word, without a language model.',
  generated: 'Joined by a language model; what is quoted is quoted word for word.',
};

/**
 * An answer as people read it: the quotes in reading order, each with who is speaking and the number of its article, then
 * the articles under those numbers.
 */
export function answerReply(answer: Answered, context: AnswerContext): Reply {
  const shown =
    answer.mode === 'generated' ? statementsInOrder(answer) : answer.quotes.map((quote) => ({ quote }));
  const quotes = shown.flatMap((part) => ('quote' in part ? part.quote : []));
  const numbers = numberArticles(quotes);
  const blocks = shown.map(
    (part): ReplyBlock =>
      'quote' in part
        ? quoteBlock(part.quote, numbers)
        : { kind: 'text', text: `${part.statement.text} ${marksOf(part.statement, answer, numbers)}` },
  );
  return {
    tone: 'answer',
    blocks: [
      ...noteUnderstanding(context),
      ...blocks,
      ...noteConflicts(context),
      { kind: 'citations', items: citationsOf(quotes, numbers) },
      {
        kind: 'note',
        text: [...modeOf(answer), ...noteRest(quotes, context), ...noteContext(context)].join(' '),
      },
    ],
  };
}

/** What the sources do not agree on stands with the quotes, not in the small print. */
function noteConflicts({ conflicts = [] }: AnswerContext): readonly ReplyBlock[] {
  if (conflicts.length === 0) return [];
  return [{ kind: 'text', text: `The sources differ. ${conflicts.map(describeConflict).join(' ')}` }];
}

/** One article that was asked for by name need not be counted. */
function noteRest(quotes: readonly CitedQuote[], { article }: AnswerContext): readonly string[] {
  return article === null ? [describeRest(quotes)] : [];
}

function modeOf({ mode, fallback }: Answered): readonly string[] {
  return fallback === undefined ? [MODES[mode]] : [fallbackWords[fallback], MODES[mode]];
}

type Part = { readonly quote: CitedQuote } | { readonly statement: AnswerStatement };

/** Each statement before the quotes it rests on; a quote that two statements rest on is shown once, after the first. */
function statementsInOrder({ statements, quotes }: Answered): readonly Part[] {
  const seen = new Set<number>();
  return statements.flatMap((statement): readonly Part[] => {
    const fresh = statement.quotes.filter((position) => !seen.has(position));
    for (const position of fresh) seen.add(position);
    return [
      ...(repeatsQuote(statement, quotes) && fresh.length > 0 ? [] : [{ statement }]),
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

function quoteBlock(quote: CitedQuote, numbers: ReadonlyMap<string, number>): QuoteBlock {
  const { outlet, published } = quote.article;
  const known = [outlet === null ? '' : oneLine(outlet), published === null ? '' : formatDate(published)];
  const origin = known.filter((part) => part !== '').join(', ');
  return {
    kind: 'quote',
    lead: leadOf(quote),
    text: quote.text,
    number: numbers.get(quote.articleId) ?? null,
    passageId: quote.passageId,
    place: placeOf(quote),
    ...(origin !== '' && { origin }),
  };
}

function citationsOf(
  quotes: readonly CitedQuote[],
  numbers: ReadonlyMap<string, number>,
): readonly CitationItem[] {
  return [...numbers].flatMap(([articleId, number]) => {
    const article = quotes.find((quote) => quote.articleId === articleId)?.article;
    return article === undefined ? [] : [{ number, text: citeArticle(article), url: article.url }];
  });
}
