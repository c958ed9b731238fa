import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  createAboutCommand,
  type MessageRequest,
  messageRequests,
} from '../../src/commands/about-command.ts';
import { replyText } from '../../src/replies/reply-text.ts';
import { createContext } from '../support/create-context.ts';
import { createDoubleCommand } from '../support/create-double-command.ts';

const message = 'The ferry carried 50 people.';

function prepare(wanted: MessageRequest | null) {
  const commands = ['ask', 'check', 'cite', 'whosaid'].map((name) =>
    createDoubleCommand({
      name,
      reply: async (values, { conversation }) => ({
        tone: 'plain',
        blocks: [{ kind: 'text', text: JSON.stringify({ name, values, conversation }) }],
      }),
    }),
  );
  const about = createAboutCommand({
    classify: async () => wanted,
    find: (name) => commands.find((command) => command.name === name),
  });
  return async (question: string, said = message) => about.run(createContext(), { question, message: said });
}

describe('about', () => {
  it.each([
    ['check', 'check', 'text'],
    ['source', 'cite', 'claim'],
    ['speaker', 'whosaid', 'words'],
  ] as const)('does with the message what is wanted: %s', async (wanted, name, option) => {
    const run = prepare(wanted);
    expect(JSON.parse(replyText(await run('this one?')))).toMatchObject({
      name,
      values: { [option]: message },
    });
  });

  it('takes anything else for a question that may lean on the message', async () => {
    const run = prepare(null);
    expect(JSON.parse(replyText(await run('how many drowned?')))).toEqual({
      name: 'ask',
      values: { question: 'how many drowned?' },
      conversation: [{ question: message, quoted: [] }],
    });
  });

  it('offers what can be done where nothing is said', async () => {
    const { actions } = await prepare(null)('');
    expect(actions?.map(({ command }) => command)).toEqual(['check', 'cite', 'whosaid']);
  });

  it('says so where the message has no text', async () => {
    expect((await prepare('check')('is this true?', '')).tone).toBe('error');
  });
});

describe('data/language/message-requests.json', () => {
  it('has lines for all that can be wanted', () => {
    const path = new URL('../../data/language/message-requests.json', import.meta.url);
    expect(Object.keys(JSON.parse(readFileSync(path, 'utf8')).lines)).toEqual(messageRequests);
  });
});
