import type { LineClassifier } from '../answers/acts/create-line-classifier.ts';
import { errorReply } from '../replies/error-reply.ts';
import { offerReply } from '../replies/offer-reply.ts';
import type { Command } from './command.ts';

/** What can be wanted of somebody's message: held against the articles, where it is from, whose words it has. */
export const messageRequests = ['check', 'source', 'speaker'] as const;

/** One of `messageRequests`. */
export type MessageRequest = (typeof messageRequests)[number];

/** What answering about a message needs. */
export interface AboutParts {
  readonly classify: LineClassifier<MessageRequest>;
  /** The commands there are, by name. */
  readonly find: (name: string) => Command | undefined;
}

/** Which command does it, and in which option it takes the message. */
const DONE_BY: Readonly<Record<MessageRequest, readonly [command: string, option: string]>> = {
  check: ['check', 'text'],
  source: ['cite', 'claim'],
  speaker: ['whosaid', 'words'],
};

/** What is wanted of a message that somebody else wrote: “is this true?” checks it, “source?” cites what it claims, “who said that?” finds whose words it has; nothing at all offers these. Whatever else is asked is a question that may lean on the message. */
export function createAboutCommand({ classify, find }: AboutParts): Command {
  return {
    name: 'about',
    description: 'Work on a message that was replied to',
    isHidden: true,
    options: [
      { name: 'message', description: 'What was written', isRequired: true },
      { name: 'question', description: 'What is wanted of it', isRequired: false },
    ],
    async run(context, { message = '', question = '' }) {
      if (message === '')
        return errorReply({
          problem: 'There is no text in the message you replied to that I could read.',
          remedy: 'Pictures and other attachments than text are not read.',
        });
      if (question === '') return offerReply(message);
      const wanted = await classify(question);
      const [name, option] = wanted === null ? ['ask', 'question'] : DONE_BY[wanted];
      const command = find(name);
      if (command === undefined)
        return errorReply({ problem: `There is no /${name} here.`, remedy: 'See /help.' });
      if (wanted !== null) return command.run(context, { [option]: message, private: 'false' });
      const conversation = [...context.conversation, { question: message, quoted: [] }];
      return command.run({ ...context, conversation }, { [option]: question });
    },
  };
}
