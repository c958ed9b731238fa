import type { Reply } from '../../replies/reply.ts';

/** What is said when nothing comes of a request: one plain sentence each. */
export const faultReplies = {
  /** @param reference under which the log has the rest */
  bug: (reference: string) =>
    say(`Something went wrong on my side; whoever runs me finds more under the reference ${reference}.`),
  stopping: say('I am being restarted, so this was not answered. Please ask again in a minute.'),
  unknownCommand: say('This command is not there any more. Start Discord anew to see the present ones.'),
  unknownButton: say('I have forgotten what this button was for. Please ask again.'),
  noText: say('There is no text in this message that I could read.'),
  noQuestion: say('What would you like to know? Write your question behind my name, or use /ask.', 'plain'),
  badValue: (option: string) => say(`The value of ${option} is none that this command takes.`),
} as const;

function say(text: string, tone: Reply['tone'] = 'error'): Reply {
  return { tone, blocks: [{ kind: 'text', text }] };
}
