import type { Mode } from '../answers/answer.ts';
import type { Reply } from './reply.ts';

const READING =
  'Dragoman reads commands given to it, messages that mention it or answer it, direct messages to it, and messages on which somebody chooses a command of its. It reads no others.';
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
    'Questions, and the passages that were found for them, go to the language model that whoever runs Dragoman has chosen. Neither your name nor where you ask goes with them.',
};

/** What is kept of what people write, for how long, and what goes where. */
export function privacyReply(mode: Mode): Reply {
  return {
    tone: 'plain',
    blocks: [
      { kind: 'heading', text: 'Privacy' },
      { kind: 'text', text: READING },
      { kind: 'list', items: KEEPING.map((text) => ({ text, detail: null, url: null })) },
      { kind: 'text', text: WHERE[mode] },
      { kind: 'text', text: 'What is asked in one server, or in private, is shown nowhere else.' },
    ],
  };
}
