import { describe, expect, it } from 'vitest';
import { OnnxError } from '../../src/adapters/onnx/onnx-error.ts';
import { createArticleReader } from '../../src/answers/create-article-reader.ts';
import { createClaiming, type ModelWeighing } from '../../src/app/create-claiming.ts';
import { ModelError } from '../../src/models/model-error.ts';
import type { ClaimVerdict } from '../../src/reading/claim-reading.ts';
import type { ClaimReader, Reader } from '../../src/reading/reader.ts';
import { createSearchable } from '../support/create-searchable.ts';

const sank = 'The ferry Aurelia sank off Lindholm on Friday.';
const claim = { text: 'The ferry Aurelia sank.', now: new Date('2026-03-01T12:00:00Z') };

/** A reader that says the same of whatever sentence it is given first. */
const readerWith = (say: () => ClaimVerdict): Reader & ClaimReader => ({
  kind: 'trained',
  read: () => Promise.reject(new Error('Weighing asks no question.')),
  readClaim: async ({ material }) => {
    const verdict = say();
    const number = material.passages[0]?.sentences[0]?.number ?? 0;
    return {
      verdict,
      confidence: 1,
      pointers: verdict === 'not_told' ? [] : [{ number, spans: [] }],
      instead: null,
      nearest: [number],
    };
  },
});
const fail = (error: Error) => (): never => {
  throw error;
};

async function weighWith(trained: () => ClaimVerdict, model?: () => ClaimVerdict) {
  const { library, searcher, phrases, lexicon } = await createSearchable([{ id: 'post', parts: [sank] }]);
  const troubles: string[] = [];
  const opened: string[] = [];
  const weighing: ModelWeighing = {
    reader: readerWith(model ?? fail(new Error('There is no model.'))),
    secondLook: null,
    passages: 12,
    wholeCharacters: 0,
    onFailure: ({ message }) => troubles.push(message),
  };
  const { weigh } = createClaiming({
    library,
    searcher,
    phrases,
    lexicon,
    articles: createArticleReader(library),
    openReader: async () => {
      opened.push('trained');
      return readerWith(trained);
    },
    openWordsReader: async () => {
      opened.push('words');
      return readerWith(() => 'not_told');
    },
    openModel: model === undefined ? null : async () => weighing,
    onTrouble: (trouble) => troubles.push(trouble),
  });
  const verdicts = async () => (await weigh(claim)).map(({ verdict }) => verdict);
  return { verdicts, troubles, opened };
}

describe('createClaiming', () => {
  it('asks the reader that ships, and opens it for the first claim', async () => {
    const { verdicts, opened } = await weighWith(() => 'told');
    expect(opened).toEqual([]);
    expect(await verdicts()).toEqual(['found']);
    expect(opened).toEqual(['trained']);
  });

  it('leaves a claim to the language model where there is one', async () => {
    const { verdicts, opened } = await weighWith(
      () => 'told',
      () => 'denied_or_unsure',
    );
    expect(await verdicts()).toEqual(['doubted']);
    expect(opened).toEqual([]);
  });

  it('takes the reader that ships where the model fails, and says so', async () => {
    const error = new ModelError({ problem: 'unreadable', model: 'openai:double' });
    const { verdicts, troubles } = await weighWith(() => 'told', fail(error));
    expect(await verdicts()).toEqual(['found']);
    expect(troubles).toEqual([error.message]);
  });

  it('promises nothing where nothing can read, and says so once', async () => {
    const { verdicts, troubles } = await weighWith(fail(new OnnxError('file', 'It is broken.')));
    expect(await verdicts()).toEqual(['related']);
    expect(await verdicts()).toEqual(['related']);
    expect(troubles).toHaveLength(1);
    expect(troubles[0]).toContain('It is broken.');
  });
});
