import type { Mode } from '../answers/answer.ts';
import { howToAddArticles } from './how-to-add-articles.ts';
import { listNames } from './list-names.ts';
import { plural } from './plural.ts';
import type { Reply } from './reply.ts';
import type { Status } from './status-reply.ts';

const MODES: Readonly<Record<Mode, string>> = {
  extractive: 'word for word, without a language model',
  generated: 'found by a language model and quoted word for word',
};

/** What greets people: what there is to ask, what answers, and how. */
export function greetingReply({ articles, outlets, mode }: Status): Reply {
  if (articles === 0) {
    return {
      tone: 'plain',
      blocks: [
        { kind: 'text', text: 'Dragoman has no articles yet.' },
        { kind: 'note', text: `${howToAddArticles}. /help shows what there is.` },
      ],
    };
  }
  const origin = outlets.length === 0 ? '' : ` by ${listNames(outlets, 3)}`;
  return {
    tone: 'plain',
    blocks: [
      {
        kind: 'text',
        text: `Dragoman answers from ${plural(articles, 'article')}${origin}, ${MODES[mode]}.`,
      },
      { kind: 'note', text: 'Ask in plain words. /help shows what else there is.' },
    ],
  };
}
