import { describe, expect, it } from 'vitest';
import { OnnxError } from '../../src/adapters/onnx/onnx-error.ts';
import { examineModels } from '../../src/app/examine-models.ts';
import type { ModelsConfig } from '../../src/config/models-config.ts';
import { builtInModels } from '../support/built-in-models.ts';
import { chatBehaviours as chat } from '../support/model-server/chat-behaviours.ts';
import { type Behaviour, createModelServer } from '../support/model-server/create-model-server.ts';
import { embeddingBehaviours as embeddings } from '../support/model-server/embedding-behaviours.ts';

interface Endpoint {
  readonly chat?: Behaviour | readonly Behaviour[];
  readonly embeddings?: Behaviour;
  readonly models?: readonly string[];
}

const unexpected = () => Promise.reject(new Error('The neural model was not expected to be opened.'));
const examine = async (given: Endpoint, wish: Partial<ModelsConfig>) => {
  const server = await createModelServer(given);
  const endpoint = { apiKey: 'sk-canary', baseUrl: server.baseUrl };
  const findings = await examineModels(
    {
      ...builtInModels,
      endpoint,
      chatEndpoint: {
        ...endpoint,
        variables: { key: 'OPENAI_API_KEY', address: 'OPENAI_BASE_URL' },
        speaks: 'openai',
        limit: 'max_tokens',
        isKeyed: false,
      },
      ...wish,
    },
    unexpected,
  );
  expect(JSON.stringify(findings)).not.toContain('sk-canary');
  return findings;
};
const replies = chat.replies('{"verdict":"off_topic","parts":[]}');

describe('examineModels', () => {
  const neural: ModelsConfig = { ...builtInModels, builtInEmbedder: 'neural' };

  it('tries the built-in neural model', async () => {
    const findings = await examineModels(neural, async () => ({ open: async () => undefined }));
    expect(findings.at(-1)).toMatchObject({
      subject: 'Embeddings',
      state: 'good',
      found: expect.stringMatching(/neural model works; it was loaded in \d+\.\d s/u),
    });
  });

  it('says why it does not work, and that words still do', async () => {
    const open = () =>
      Promise.reject(new OnnxError('runtime', 'The runtime does not work here. Run "npm ci".'));
    expect((await examineModels(neural, async () => ({ open }))).at(-1)).toEqual({
      subject: 'Embeddings',
      state: 'warning',
      found: 'The runtime does not work here. Run "npm ci".',
      remedy: expect.stringContaining('Set EMBEDDINGS=words'),
    });
  });

  it('asks nobody where nothing is configured', async () => {
    expect(await examineModels(builtInModels, unexpected)).toMatchObject([
      { subject: 'Model', state: 'good' },
      { subject: 'Embeddings', state: 'good' },
    ]);
  });

  it('finds that a model is listed and replies', async () => {
    const findings = await examine({ chat: replies, models: ['double'] }, { chat: 'openai:double' });
    expect(findings).toMatchObject([
      { state: 'good', found: expect.stringContaining('openai:double is among the 1 models') },
      { state: 'good', found: expect.stringMatching(/replies in JSON, after \d+\.\d s/u) },
      { subject: 'Embeddings', state: 'good' },
    ]);
  });

  it('knows the tag that Ollama adds', async () => {
    const [listing] = await examine(
      { chat: replies, models: ['llama3.1:latest'] },
      { chat: 'openai:llama3.1' },
    );
    expect(listing?.state).toBe('good');
  });

  it('names models that are there where the wanted one is not', async () => {
    const findings = await examine(
      { chat: chat.fails(404, { message: 'no such model' }), models: ['one', 'two'] },
      { chat: 'openai:three' },
    );
    expect(findings).toMatchObject([
      {
        state: 'warning',
        found: 'the endpoint does not list three.',
        remedy: 'It lists one, two. Set one of these.',
      },
      { state: 'bad', found: expect.stringContaining('is not known there') },
      {},
    ]);
  });

  it('tries again with an endpoint that knows no schemas', async () => {
    const unsupported = chat.fails(400, { message: 'response_format json_schema is not supported' });
    const findings = await examine(
      { chat: [unsupported, unsupported, replies], models: ['double'] },
      { chat: 'openai:double' },
    );
    expect(findings[1]).toMatchObject({ state: 'good' });
  });

  it('finds a model that does not reply with JSON', async () => {
    const findings = await examine(
      { chat: chat.replies('Yes, I am here!'), models: ['double'] },
      { chat: 'openai:double' },
    );
    expect(findings[1]).toMatchObject({ state: 'warning', remedy: expect.stringContaining('larger model') });
  });

  it('waits no longer than MODEL_PATIENCE says, and names it', async () => {
    const findings = await examine(
      { chat: chat.hangs, models: ['double'] },
      { chat: 'openai:double', patience: { totalMs: 300, silenceMs: 100 } },
    );
    expect(findings[1]).toMatchObject({
      state: 'bad',
      found: expect.stringContaining('raise MODEL_PATIENCE'),
    });
  });

  it('tells that budgets are estimates where an endpoint does not say what a reply costs', async () => {
    const findings = await examine(
      { chat: chat.replies('{"verdict":"off_topic","parts":[]}', null), models: ['double'] },
      { chat: 'openai:double' },
    );
    expect(findings[1]).toMatchObject({ state: 'good', found: expect.stringContaining('by estimates') });
  });

  it('finds a key that is wrong', async () => {
    const findings = await examine(
      { chat: chat.fails(401, { message: 'No' }), models: ['double'] },
      { chat: 'openai:double' },
    );
    expect(findings[1]).toMatchObject({
      state: 'bad',
      found: expect.stringContaining('Put OPENAI_API_KEY right'),
    });
  });

  it('measures the vectors of an embedding model', async () => {
    const findings = await examine(
      { embeddings: embeddings.embeds(12), models: ['double'] },
      { embeddings: 'openai:double' },
    );
    expect(findings.at(-1)).toMatchObject({
      state: 'good',
      found: 'openai:double gives vectors of 12 dimensions, and took 128 long passages.',
    });
  });

  it('finds an embedding model whose replies cannot be used', async () => {
    const findings = await examine(
      { embeddings: embeddings.sends({ data: [] }) },
      { embeddings: 'openai:double' },
    );
    expect(findings.at(-1)).toMatchObject({ subject: 'Embeddings', state: 'bad' });
  });
});
