import type { Answer, Answered } from '../answers/answer.ts';
import type { CitedQuote } from '../answers/cited-quote.ts';
import { numberArticles } from '../citations/number-articles.ts';
import { oneLine } from '../citations/one-line.ts';
import { passageReference } from '../citations/passage-reference.ts';
import { quoteRange } from '../citations/quote-range.ts';
import type { Action, Reply } from './reply.ts';
import { shortenLabel } from './shorten-label.ts';

/** A question that was answered, and what can be done where it was asked. */
export interface AskedQuestion {
  /** As it was understood, so that it can be asked again by itself. */
  readonly question: string;
  /** In the language of the articles, where it is in another. */
  readonly understood?: string;
  /** The only article that was looked at; `null` where all were. */
  readonly articleId: string | null;
  /** Whether there are other people who could be asked for their opinion; not at one's own terminal. */
  readonly isChat: boolean;
  /** Whether the answer is shown to one person among others. */
  readonly canPost: boolean;
  /** Whether there is a command that makes references. */
  readonly canCite: boolean;
  /** A question that can be answered instead; `null` where none is known. */
  readonly suggestion: string | null;
}

/** Further ones can be cited from their context. */
const MOST_CITED = 3;

/** What can be done after an answer or a refusal, most useful first. */
export function answerActions(answer: Answer, asked: AskedQuestion): Pick<Reply, 'actions' | 'menu'> {
  const again = { question: asked.question, ...(asked.articleId !== null && { article: asked.articleId }) };
  const isAbroad = asked.understood !== undefined && asked.understood !== asked.question;
  const more: Action = {
    label: answer.kind === 'answered' ? 'More passages' : 'Closest passages',
    command: 'more',
    // Passages are searched for without a model, which could translate.
    values: asked.isChat || isAbroad ? { ...again, question: asked.understood ?? asked.question } : {},
  };
  if (answer.kind === 'refused') {
    // Buttons of its own, and nothing to have an opinion of.
    if (answer.act !== undefined) return {};
    const { suggestion } = asked;
    return {
      actions: [
        ...(suggestion === null
          ? []
          : [
              {
                label: shortenLabel(suggestion),
                command: 'ask',
                // What was asked in private stays so.
                values: { ...again, question: suggestion, ...(asked.canPost && { private: 'true' }) },
                isMain: true as const,
              },
            ]),
        // At a terminal they are shown at once.
        ...(answer.nearest.length > 0 && asked.isChat ? [more] : []),
        ...opinions('refused', asked),
      ],
    };
  }
  const [first] = answer.quotes;
  const isOne = answer.quotes.length === 1;
  const post: Action = { label: 'Post here', command: 'ask', values: { ...again, private: 'false' } };
  return {
    actions: [
      ...(isOne && first !== undefined
        ? [{ label: 'Show in context', ...contextOf(first), isMain: true as const }]
        : []),
      more,
      ...(asked.canCite ? citesOf(answer) : []),
      ...(asked.canPost ? [post] : []),
      ...opinions('answered', asked),
    ],
    ...(!isOne && { menu: { label: 'Show a quote in context', choices: contextsOf(answer) } }),
  };
}

/** One of each article, because a reference is to an article; under the number it has in the answer. */
function citesOf({ quotes }: Answered): readonly Action[] {
  const numbers = [...numberArticles(quotes)];
  return numbers.slice(0, MOST_CITED).flatMap(([articleId, number]) => {
    const quote = quotes.find((candidate) => candidate.articleId === articleId);
    if (quote === undefined) return [];
    const claim = passageReference.write(quote.passageId, quote);
    const label = numbers.length === 1 ? 'Cite' : `Cite [${number}]`;
    return [{ label, command: 'cite', values: { claim, private: 'true' } }];
  });
}

function contextsOf({ quotes }: Answered): readonly Action[] {
  return quotes.map((quote) => ({ label: shortenLabel(`“${oneLine(quote.text)}”`), ...contextOf(quote) }));
}

function contextOf(quote: CitedQuote): Pick<Action, 'command' | 'values'> {
  return { command: 'context', values: { passage: quote.passageId, quote: quoteRange.write(quote) } };
}

function opinions(outcome: Answer['kind'], { question, isChat }: AskedQuestion): readonly Action[] {
  if (!isChat) return [];
  return [
    { label: '👍 Helpful', command: 'feedback', values: { verdict: 'helpful', outcome, question } },
    { label: '👎 Not helpful', command: 'feedback', values: { verdict: 'unhelpful', outcome, question } },
  ];
}
