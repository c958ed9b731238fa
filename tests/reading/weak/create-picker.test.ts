import { describe, expect, it } from 'vitest';
import { ModelError } from '../../../src/models/model-error.ts';
import type { ReadingRequest } from '../../../src/reading/reader.ts';
import { createPicker } from '../../../src/reading/weak/create-picker.ts';
import { createDoubleChatModel } from '../../support/create-double-chat-model.ts';
import { readShippedPrompt } from '../../support/create-model-answerer.ts';

const prompt = readShippedPrompt('pick.md');
/** Twelve sentences, whose numbers begin at 21: two batches. */
const request: ReadingRequest = {
  question: 'When does the ferry\nrun again?',
  parts: [],
  askedAt: new Date('2024-10-01T12:00:00Z'),
  material: {
    isWhole: false,
    passages: [
      {
        articleId: 'a',
        title: 'Ferry to return',
        outlet: 'Harbour Post',
        published: '2024-05-06',
        kind: 'article',
        before: null,
        sentences: Array.from({ length: 12 }, (_, at) => ({
          number: 21 + at,
          text: `Sentence ${21 + at} of the ferry.`,
          start: 0,
          end: 1,
          paragraph: 1,
        })),
      },
    ],
  },
  maySearch: true,
  serverId: 'server-1',
};
const isSecond = (user: string) => user.includes('Sentence 29');

describe('createPicker', () => {
  it('asks for nothing but numbers, and means the sentences of each batch by them', async () => {
    const model = createDoubleChatModel(({ user }) =>
      isSecond(user) ? '{"numbers":[4]}' : '{"numbers":[1,3]}',
    );
    expect(await createPicker(model, prompt)(request)).toEqual([21, 23, 32]);
    expect(model.requests).toHaveLength(2);
    const [first] = model.requests;
    expect(first).toMatchObject({ serverId: 'server-1', schema: { name: 'picking' } });
    expect(first?.user).toMatch(/\[1\] Sentence 21 of the ferry\.\n.*\[8\] Sentence 28/su);
    expect(first?.user).toContain('Asked on 2024-10-01: When does the ferry run again?');
    expect(JSON.stringify(first?.schema)).not.toContain('"string"');
  });

  it('tells how far it has come', async () => {
    const steps: string[] = [];
    const model = createDoubleChatModel(() => '{"numbers":[]}');
    await createPicker(model, prompt)({ ...request, progress: (step) => steps.push(step) });
    expect(steps).toEqual([
      'the language model has read 1 of 2 groups of sentences',
      'the language model has read 2 of 2 groups of sentences',
    ]);
  });

  it('leaves out numbers that no sentence has', async () => {
    const model = createDoubleChatModel(() => '{"numbers":[0,-1,5,9,70]}');
    expect(await createPicker(model, prompt)(request)).toEqual([25]);
  });

  it.each(['[2]', '{"numbers": 2}', 'The numbers are: ```json\n{"numbers":["2"]}\n```'])(
    'reads %s as it is meant',
    async (reply) => {
      const model = createDoubleChatModel(({ user }) => (isSecond(user) ? '{"numbers":[]}' : reply));
      expect(await createPicker(model, prompt)(request)).toEqual([22]);
    },
  );

  it('cannot be read where half of the replies cannot', async () => {
    const model = createDoubleChatModel(({ user }) =>
      isSecond(user) ? 'The ferry runs.' : '{"numbers":[1]}',
    );
    await expect(createPicker(model, prompt)(request)).rejects.toMatchObject({ problem: 'unreadable' });
  });

  it('fails as the endpoint does', async () => {
    const model = createDoubleChatModel(() => new ModelError({ problem: 'denied', model: 'double:chat' }));
    await expect(createPicker(model, prompt)(request)).rejects.toMatchObject({ problem: 'denied' });
  });
});
