import type { Answer } from '../../../src/answers/answer.ts';
import type { ChatRequest } from '../../../src/models/chat-model.ts';
import { createDoubleChatModel } from '../create-double-chat-model.ts';
import { askedFor, createModelAnswerer } from '../create-model-answerer.ts';
import type { ShelvedArticle } from '../create-stocked-library.ts';
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
}

/** What came of its lies. */
export interface LiarFigures {
  forged: number;
  readonly shown: { readonly kind: string; readonly text: string }[];
  /** Everything shown as the bot's own, and whatever of it holds an address, a mention or markup. */
  readonly foreign: string[];
  quotes: number;
  inexact: number;
}

const MOST_AT_ONCE = 4;
const FOREIGN = /https?:|www\.|\b\w+\.(?:com|example|xyz)\b|@|<|\]\(/iu;

/** Has a model read articles that tells every lie it knows about each sentence, and adds up what is shown of them. */
export async function runLiar({ articles, question, instruction, looks, kinds }: Trap): Promise<LiarFigures> {
  const figures: LiarFigures = { forged: 0, shown: [], foreign: [], quotes: 0, inexact: 0 };
  let drafts: readonly LiarDraft[] = [];
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
          // Contradicts its sentences as often as not.
          verdict: drafts.length % 2 === 0 ? 'answered' : 'partly',
          parts: drafts.map(({ text, sentences }) => ({
            sentences: sentences.map((sentence) => ({ sentence, words: [text, instruction, 'not in it'] })),
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
  const ask = async (given: readonly LiarDraft[]): Promise<Answer> => {
    drafts = given;
    return answerer.answer({ question, askedAt: new Date('2024-10-01T12:00:00Z') });
  };
  await ask([]);
  if (material === undefined) throw new Error('The model was not asked to read.');
  for (const [kind, lie] of Object.entries(lies)) {
    if (kinds !== undefined && !kinds.includes(kind)) continue;
    const forged = lie(material);
    figures.forged += forged.length;
    for (let at = 0; at < forged.length; at += MOST_AT_ONCE) {
      const answer = await ask(forged.slice(at, at + MOST_AT_ONCE));
      if (answer.kind !== 'answered') continue;
      for (const { articleId, start, end, text, spans = [] } of answer.quotes) {
        figures.quotes++;
        const stored = (await library.articles.read(articleId))?.text ?? '';
        const isWithin = spans.every(
          (span) => start <= span.start && span.start < span.end && span.end <= end,
        );
        if (stored.slice(start, end) !== text || !isWithin) figures.inexact++;
      }
      for (const { text, isGloss } of answer.statements) {
        if (isGloss !== true) continue;
        if (FOREIGN.test(text)) figures.foreign.push(text);
        figures.shown.push({ kind, text });
      }
    }
  }
  return figures;
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
