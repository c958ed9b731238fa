import type { DialogueAct } from '../answers/acts/dialogue-act.ts';
import type { Reply } from './reply.ts';

/** What is said to what asks nothing of the articles: a heading, and what can be asked instead. Classified are lines in English only. */
const WORDS: Readonly<Record<DialogueAct, { readonly heading: string; readonly text: string }>> = {
  greeting: {
    heading: 'Hello',
    text: 'Ask what the articles say about somebody or something, and it is quoted word for word. /sources lists the articles.',
  },
  reaction: {
    heading: 'Noted',
    text: 'There is nothing to look up in that. Whether an answer helped can be said with the buttons below it.',
  },
  about_bot: {
    heading: 'A bot that quotes',
    text: 'Dragoman answers from the news articles it holds, word for word, and says so where they do not tell. /sources lists the articles, /help what it can do, /privacy what it keeps.',
  },
  unclear: {
    heading: 'What is meant?',
    text: 'Nothing was asked here before that this could be about. A name or a word of what it is about is enough; /check looks a statement up.',
  },
  latest: {
    heading: 'News about what?',
    text: 'The articles are searched for a subject, a name or a place. /sources lists them, the newest first.',
  },
};

/** A reply to a line that is no question to the articles. It quotes nothing. */
export function actReply(act: DialogueAct): Reply {
  const { heading, text } = WORDS[act];
  return {
    tone: 'plain',
    blocks: [
      { kind: 'heading', text: heading },
      { kind: 'text', text },
    ],
    actions: [
      { label: 'Articles', command: 'sources', values: {} },
      { label: 'Help', command: 'help', values: {} },
    ],
  };
}
