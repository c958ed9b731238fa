import type { Answered } from '../answers/answer.ts';
import { oneLine } from '../citations/one-line.ts';
import { answerReply } from './answer-reply.ts';
import type { Reply } from './reply.ts';
import { frameOf } from './wording/frame-of.ts';

/** What was found while a language model is still reading, in the language of the question: headed as no final answer, with the quotes and their articles and nothing to go on with. */
export function soFarReply(answer: Answered): Reply {
  const { blocks } = answerReply(answer, { span: null, article: null });
  return {
    tone: 'uncertain',
    blocks: [
      { kind: 'heading', text: frameOf(answer.language).soFar },
      ...blocks.filter(({ kind }) => kind === 'quote' || kind === 'citations'),
    ],
  };
}

/** The same in one line, for where lines cannot be replaced. */
export function soFarLine({ quotes, language }: Answered): string {
  const frame = frameOf(language);
  const told = quotes.map(({ text, article }) => `“${oneLine(text)}” (${frame.article(article)})`);
  return `${frame.soFar} ${told.join(' ')}`;
}
