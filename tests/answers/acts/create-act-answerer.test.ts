import { describe, expect, it } from 'vitest';
import { createActAnswerer } from '../../../src/answers/acts/create-act-answerer.ts';
import type { DialogueAct } from '../../../src/answers/acts/dialogue-act.ts';
import { replyText } from '../../../src/replies/reply-text.ts';
import { replyTo } from '../../../src/replies/reply-to.ts';
import { createSearchable } from '../../support/create-searchable.ts';

const askedAt = new Date('2026-03-01T12:00:00Z');
const context = { span: null, article: null };

async function prepare(acts: Readonly<Record<string, DialogueAct>>) {
  const { searcher } = await createSearchable([
    { id: 'post', parts: ['The ferry Aurelia sank off Lindholm.'] },
  ]);
  const answered: string[] = [];
  const known: Record<string, boolean> = {};
  const answerer = createActAnswerer({
    answerer: {
      async answer({ question }) {
        answered.push(question);
        return { kind: 'refused', reason: 'not_in_sources', detail: null, confidence: 0, nearest: [] };
      },
    },
    classify: async (line, openKnown) => {
      const has = await openKnown?.();
      for (const word of ['ferry', 'the', 'volcano']) known[word] = has?.(word) ?? false;
      return acts[line] ?? null;
    },
    searcher,
  });
  return { answerer, answered, known };
}

describe('createActAnswerer', () => {
  it('refuses what is no question without asking anybody, and quotes nothing', async () => {
    const { answerer, answered } = await prepare({ 'thank you': 'reaction' });
    const answer = await answerer.answer({ question: 'thank you', askedAt });
    expect(answer).toMatchObject({ kind: 'refused', reason: 'off_topic', act: 'reaction', nearest: [] });
    expect(answered).toEqual([]);
    expect(replyText(replyTo(answer, context))).toMatch(/^Noted\n/u);
  });

  it('leaves questions to whoever answers', async () => {
    const { answerer, answered } = await prepare({});
    await answerer.answer({ question: 'Who sank?', askedAt });
    expect(answered).toEqual(['Who sank?']);
  });

  it('knows what “why?” leans on where something came before', async () => {
    const { answerer, answered } = await prepare({ 'why?': 'unclear' });
    const turns = [{ question: 'Did the ferry sink?', quoted: [] }];
    expect(await answerer.answer({ question: 'why?', askedAt })).toMatchObject({ act: 'unclear' });
    await answerer.answer({ question: 'why?', askedAt, turns });
    expect(answered).toEqual(['why?']);
  });

  it('knows the library’s words, those aside that mean nothing by themselves', async () => {
    const { answerer, known } = await prepare({});
    await answerer.answer({ question: 'hello', askedAt });
    expect(known).toEqual({ ferry: true, the: false, volcano: false });
  });
});
