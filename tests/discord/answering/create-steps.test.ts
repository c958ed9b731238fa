import { describe, expect, it } from 'vitest';
import { createSteps } from '../../../src/discord/answering/create-steps.ts';
import type { Reply } from '../../../src/replies/reply.ts';

describe('createSteps', () => {
  it('keeps what was found so far above the latest step, and tells no step twice', () => {
    const noted: Reply[] = [];
    const { progress, soFar } = createSteps((reply) => noted.push(reply));
    progress('reading');
    progress('reading');
    soFar({ tone: 'uncertain', blocks: [{ kind: 'heading', text: 'So far' }] }, 'So far');
    progress('checking quotes');
    const note = (text: string) => ({ kind: 'note', text });
    const heading = { kind: 'heading', text: 'So far' };
    expect(noted).toEqual([
      { tone: 'plain', blocks: [note('reading …')] },
      { tone: 'uncertain', blocks: [heading, note('reading …')] },
      { tone: 'uncertain', blocks: [heading, note('checking quotes …')] },
    ]);
  });
});
