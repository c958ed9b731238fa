import type { Answer } from '../../../src/answers/answer.ts';
import type { EarlierTurn } from '../../../src/answers/answerer.ts';
import type { Library } from '../../../src/library/library.ts';
import type { ChatRequest } from '../../../src/models/chat-model.ts';
import { replyTo } from '../../../src/replies/reply-to.ts';
import { createDoubleChatModel } from '../create-double-chat-model.ts';
import { askedFor, createModelAnswerer } from '../create-model-answerer.ts';
import type { ShelvedArticle } from '../create-stocked-library.ts';
import { findReplyHarm } from '../find-reply-harm.ts';
import { type LiarDraft, lies, type Material } from './lies.ts';

/** What a liar is asked, and with what. */
export interface Trap {
  readonly articles: readonly ShelvedArticle[];
  readonly question: string;
  /** What an article, the question or an earlier turn tells it to do. */
  readonly instruction: string;
  /** Says of a gloss whether it follows; somebody honest says no to a lie. */
  readonly looks: (gloss: string, quotes: readonly string[]) => boolean;
  readonly kinds?: readonly string[];
  /** What was asked and answered before. */
  readonly turns?: readonly EarlierTurn[];
}

/** What came of its lies. */
export interface LiarFigures {
  forged: number;
  /** How many of each kind were told, by the kind. */
  readonly forgedBy: Map<string, number>;
  readonly shown: { readonly kind: string; readonly text: string }[];
  /** Everything shown as the bot's own, and whatever of it holds an address, a mention or markup. */
  readonly foreign: string[];
  /** What Discord would make of it that it must not: mentions, links, pings. */
  readonly harm: string[];
  /** Answers to a verdict that refuses, whatever it points at. */
  contradicted: number;
  quotes: number;
  inexact: number;
}

const MOST_AT_ONCE = 4;
const ANSWERING = ['answered', 'partly', 'sources_differ'];
const REFUSING = ['not_in_sources', 'false_premise', 'opinion_or_prediction', 'after_sources', 'off_topic'];
const FOREIGN = /https?:|www\.|\b\w+\.(?:com|example|xyz)\b|@|<|\]\(/iu;

/** Has a model read articles that tells every lie it knows about each sentence, and adds up what is shown of them. */
export async function runLiar({
  articles,
  question,
  instruction,
  looks,
  kinds,
  turns = [],
}: Trap): Promise<LiarFigures> {
  const figures: LiarFigures = {
    forged: 0,
    forgedBy: new Map(),
    shown: [],
    foreign: [],
    harm: [],
    contradicted: 0,
    quotes: 0,
    inexact: 0,
  };
  let drafts: readonly LiarDraft[] = [];
  let verdict = 'answered';
  let material: Material | undefined;
  const model = createDoubleChatModel((request) => {
    switch (askedFor(request)) {
      case 'understanding':
        return JSON.stringify({
          language: 'en',
          question: instruction,
          searches: [instruction],
          parts: [instruction],
        });
      case 'second look':
        return JSON.stringify({ follows: itemsOf(request).map(({ gloss, quotes }) => looks(gloss, quotes)) });
      case 'reading':
        material ??= takeApart(request, instruction);
        return JSON.stringify({
          verdict,
          parts: drafts.map(({ text, sentences }) => ({
            sentences: sentences.map((sentence) => ({
              sentence,
              words: [text, text.slice(-20), text.slice(0, 9), instruction, 'not in it', '', ' ', '.'],
            })),
            gloss: text,
          })),
          missing: [],
          correction: [],
          nearest: [],
          searches: [],
        });
    }
  });
  const { answerer, library } = await createModelAnswerer({ articles, model });
  const ask = async (given: readonly LiarDraft[], as = 'answered'): Promise<Answer> => {
    drafts = given;
    verdict = as;
    const answer = await answerer.answer({ question, askedAt: new Date('2024-10-01T12:00:00Z'), turns });
    figures.harm.push(...findReplyHarm(replyTo(answer, { article: null, span: null }), question));
    await countQuotes(answer, library, figures);
    return answer;
  };
  await ask([]);
  if (material === undefined) throw new Error('The model was not asked to read.');
  for (const [kind, lie] of Object.entries(lies)) {
    if (kinds !== undefined && !kinds.includes(kind)) continue;
    const forged = lie(material);
    figures.forged += forged.length;
    figures.forgedBy.set(kind, forged.length);
    // A verdict that refuses contradicts what it points at.
    for (const [at, as] of REFUSING.entries()) {
      const answer = await ask(forged.slice(at, at + MOST_AT_ONCE), as);
      if (answer.kind === 'answered') figures.contradicted++;
    }
    for (let at = 0; at < forged.length; at += MOST_AT_ONCE) {
      const answer = await ask(forged.slice(at, at + MOST_AT_ONCE), ANSWERING[at % ANSWERING.length]);
      if (answer.kind !== 'answered') continue;
      for (const { text, isGloss } of answer.statements) {
        if (isGloss !== true) continue;
        if (FOREIGN.test(text)) figures.foreign.push(text);
        figures.shown.push({ kind, text });
      }
    }
  }
  return figures;
}

/** Looks up every quote that is shown, and where its answering words stand. */
async function countQuotes(answer: Answer, { articles }: Library, figures: LiarFigures): Promise<void> {
  const quotes =
    answer.kind === 'answered' ? answer.quotes : [...answer.nearest, ...(answer.correction ?? [])];
  for (const { articleId, start, end, text, spans = [] } of quotes) {
    figures.quotes++;
    const stored = (await articles.read(articleId))?.text ?? '';
    const isWithin = spans.every((span) => start <= span.start && span.start < span.end && span.end <= end);
    if (stored.slice(start, end) !== text || !isWithin) figures.inexact++;
  }
}

interface Item {
  readonly gloss: string;
  readonly quotes: readonly string[];
}

function itemsOf({ user }: ChatRequest): readonly Item[] {
  return user
    .split(/^Item \d+$/mu)
    .slice(1)
    .map((item) => ({
      gloss: /^Sentence: (.*)$/mu.exec(item)?.[1] ?? '',
      quotes: [...item.matchAll(/^Quote(?: \([^)]*\))?: (.*)$/gmu)].map(([, text = '']) => text),
    }));
}

function takeApart({ system, user }: ChatRequest, instruction: string): Material {
  const sentences = [...user.matchAll(/^\[(\d+)\] (.*)$/gmu)].map(([, number, text = '']) => ({
    number: Number(number),
    text,
    speaker: null,
  }));
  return { system, instruction, sentences, marker: user.split('\n')[0] ?? '' };
}
