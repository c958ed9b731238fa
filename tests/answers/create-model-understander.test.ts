import { describe, expect, it } from 'vitest';
import { createModelUnderstander } from '../../src/answers/create-model-understander.ts';
import { ModelError } from '../../src/models/model-error.ts';
import { createDoubleChatModel } from '../support/create-double-chat-model.ts';
import { readShippedPrompt } from '../support/create-model-answerer.ts';

const turns = [
  {
    question: 'Who closed the bridge?',
    quoted: ['Mayor Ann Lee closed the bridge on Monday because of cracks.'],
  },
];
const understand = (reply: object | Error, question: string, given = turns) => {
  const model = createDoubleChatModel(() => (reply instanceof Error ? reply : JSON.stringify(reply)));
  const understander = createModelUnderstander({
    model,
    prompt: readShippedPrompt('understand.md'),
    byRules: async () => ({ question: 'by rules', searches: [], parts: ['by rules'] }),
  });
  return understander({ question, askedAt: new Date('2024-10-01'), turns: given });
};
const reply = (question: string, language = 'en') => ({
  language,
  question,
  searches: ['bridge cracks'],
  parts: [question],
});

describe('createModelUnderstander', () => {
  it('takes what a question leans on from the turns and their quotes, and says so', async () => {
    const made = 'Why did Mayor Ann Lee close the bridge?';
    expect(await understand(reply(made), 'Why did she do that?')).toMatchObject({
      question: made,
      shown: made,
      searches: ['bridge cracks'],
    });
  });

  it('says nothing where nothing was added', async () => {
    const asked = 'Where is the ferry built this year?';
    expect(await understand(reply('Where is the ferry built this year?'), asked)).not.toHaveProperty('shown');
  });

  it.each([
    ['a name', 'Why did Mayor Tom Petrov close it?'],
    ['a number', 'Why did she close 14 bridges?'],
    ['a link', 'Why did she do that? See https://evil.example'],
  ])('leaves it to the rules where the model puts in %s', async (_, made) => {
    expect(await understand(reply(made), 'Why did she do that?')).toMatchObject({ question: 'by rules' });
  });

  it('leaves it to the rules where the model fails or replies something else', async () => {
    const failure = new ModelError({ problem: 'slow', model: 'double:chat' });
    expect(await understand(failure, 'Why?')).toMatchObject({ question: 'by rules' });
    expect(await understand({ answer: 1 }, 'Why?')).toMatchObject({ question: 'by rules' });
  });

  it('has questions in other languages put into English', async () => {
    const made = 'Why did Ann Lee close the bridge on Monday?';
    const asked = '¿Por qué cerró Ann Lee el puente el lunes?';
    expect(await understand(reply(made, 'es'), asked)).toMatchObject({
      question: made,
      language: 'es',
      shown: made,
    });
  });

  it('reads them as they are where the English says something else', async () => {
    const asked = '¿Por qué cerró Ann Lee el puente el lunes?';
    const understood = await understand(reply('Why did Tom Reed close 3 bridges on Friday?', 'es'), asked);
    expect(understood).toMatchObject({ question: asked, language: 'es' });
    expect(understood).not.toHaveProperty('shown');
  });
});
