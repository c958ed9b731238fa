import { describe, expect, it } from 'vitest';
import { readPrompt } from '../../../src/app/read-prompt.ts';
import type { ChatRequest } from '../../../src/models/chat-model.ts';
import { ModelError } from '../../../src/models/model-error.ts';
import { createModelReader } from '../../../src/reading/model/create-model-reader.ts';

const material = {
  isWhole: false,
  passages: [
    {
      articleId: 'ferry',
      title: 'Ferry sinks',
      outlet: 'Harbour Post',
      published: '2026-02-27T10:00:00',
      kind: 'caption' as const,
      before: null,
      sentences: [{ number: 1, text: 'The ferry\nbefore it sank.', start: 0, end: 25, paragraph: 1 }],
    },
  ],
};
const request = {
  question: 'When did it\nsink?',
  parts: ['When did it sink?'],
  askedAt: new Date('2026-03-01T12:00:00Z'),
  material,
  maySearch: true,
  serverId: null,
};

async function readWith(reply: string, given: Partial<typeof request> & { language?: string } = {}) {
  const asked: ChatRequest[] = [];
  const model = {
    id: 'openai:double',
    maxTokens: 4_000,
    complete: async (one: ChatRequest) => {
      asked.push(one);
      return { text: reply, usage: { input: 0, output: 0 } };
    },
  };
  const reader = createModelReader({
    model,
    prompt: await readPrompt('read.md'),
    claimPrompt: await readPrompt('check.md'),
    languageName: (code) => `language ${code}`,
  });
  return { reading: await reader.read({ ...request, ...given }), asked: asked[0] };
}

describe('createModelReader', () => {
  it('gives the model every sentence on one line under its number, and where it is from', async () => {
    const { asked } = await readWith('{"verdict":"not_in_sources"}');
    expect(asked?.user).toContain('[1] The ferry before it sank.');
    expect(asked?.user).toContain('## "Ferry sinks", Harbour Post, 2026-02-27, caption of a picture');
    expect(asked?.user).toContain('Asked on 2026-03-01: When did it sink?');
  });

  it('keeps the articles between lines that nobody can guess', async () => {
    const [first, second] = await Promise.all([
      readWith('{"verdict":"off_topic"}'),
      readWith('{"verdict":"off_topic"}'),
    ]);
    const markerOf = (user: string | undefined) => /=== [0-9a-f]{24} ===/u.exec(user ?? '')?.[0];
    expect(markerOf(first.asked?.user)).toBeDefined();
    expect(markerOf(first.asked?.user)).not.toBe(markerOf(second.asked?.user));
  });

  it('asks for a translation only where the asker reads another language', async () => {
    const plain = await readWith('{"verdict":"off_topic"}');
    const french = await readWith('{"verdict":"off_topic"}', { language: 'fr' });
    expect(plain.asked?.system).not.toContain('translation');
    expect(french.asked?.system).toContain('language fr');
  });

  it('reports what is no reply', async () => {
    await expect(readWith('Well.')).rejects.toThrow(ModelError);
  });
});
