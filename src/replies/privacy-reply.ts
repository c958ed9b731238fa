import type { Mode } from '../answers/answer.ts';
import type { Reply } from './reply.ts';

const READING =
  'Dragoman reads commands given to it, messages that mention it or answer it, direct messages to it, and messages on which somebody chooses a command of its.';
const OTHERS = {
  unread: 'The text of other messages does not reach it.',
  unkept:
    'Whoever runs it has let it see other messages, too, so that nobody has to mention it in a thread that it opened. Those that are not for it are neither used nor kept.',
} as const;
const KEEPING: readonly string[] = [
  'Questions and answers: kept in memory for an hour, so that “and what did they say to that?” can be understood. They are not written down, and no log holds them.',
  'What moderators have set for a server: until they change it, or remove Dragoman from the server.',
  'What people press below an answer: the question and whether the answer was helpful, not who said so; until Dragoman is removed from the server.',
  'Which passages were cited in a channel, and when: for /bibliography, without saying by whom; until Dragoman is removed from the server.',
  'What a long button does, such as asking a question again: until 30 days after it was last shown.',
  'How much somebody has asked: counted for a minute, in memory.',
  'Nothing else: no names, no profiles, no messages.',
];
const WHERE: Readonly<Record<Mode, string>> = {
  extractive: 'Questions stay on the machine that Dragoman runs on. No language model takes part.',
  generated:
    'Questions, and the passages that were found for them, go to the language model that whoever runs Dragoman has chosen; with a question in another language than the articles’ go up to three of those before it. Neither your name nor where you ask goes with them.',
};

/** Said where no language model takes part, and another endpoint embeds questions. */
const EMBEDDED =
  'Questions go to the embedding model that whoever runs Dragoman has chosen, so that passages near to them in meaning are found. Neither your name nor where you ask goes with them. No language model takes part.';

/** What there is to tell about privacy. */
export interface PrivacyFacts {
  /** Whether a language model takes part. */
  readonly mode: Mode;
  /** Whether questions are embedded by an endpoint; left out where that is done here. */
  readonly isEmbeddedElsewhere?: boolean;
  /** Whether messages reach Dragoman that are not meant for it. */
  readonly readsMessages: boolean;
}

/** What is kept of what people write, for how long, and what goes where. */
export function privacyReply({ mode, isEmbeddedElsewhere = false, readsMessages }: PrivacyFacts): Reply {
  return {
    tone: 'plain',
    blocks: [
      { kind: 'heading', text: 'Privacy' },
      { kind: 'text', text: `${READING} ${readsMessages ? OTHERS.unkept : OTHERS.unread}` },
      { kind: 'list', items: KEEPING.map((text) => ({ text, detail: null, url: null })) },
      { kind: 'text', text: mode === 'extractive' && isEmbeddedElsewhere ? EMBEDDED : WHERE[mode] },
      { kind: 'text', text: 'What is asked in one server, or in private, is shown nowhere else.' },
    ],
  };
}
