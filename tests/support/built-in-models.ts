import type { ModelsConfig } from '../../src/config/models-config.ts';

/** No model is configured. */
export const builtInModels: ModelsConfig = {
  chat: null,
  recognises: false,
  looksTwice: true,
  embeddings: null,
  reader: 'trained',
  builtInEmbedder: 'words',
  endpoint: { apiKey: null, baseUrl: 'https://api.openai.com/v1' },
  chatEndpoint: null,
  effort: null,
  outputTokens: 4_000,
  patience: { totalMs: 60_000, silenceMs: 30_000 },
  window: 24_000,
  budget: {
    tokensPerDay: null,
    tokensPerServer: null,
    moneyPerDay: null,
    moneyPerServer: null,
    prices: null,
  },
  embeddingsPrice: null,
};
