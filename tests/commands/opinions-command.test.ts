import { describe, expect, it } from 'vitest';
import { createMemoryLibrary } from '../../src/adapters/memory-library.ts';
import type { Place } from '../../src/commands/command.ts';
import { createOpinionsCommand } from '../../src/commands/opinions-command.ts';
import type { Vote } from '../../src/library/feedback-store.ts';
import { replyText } from '../../src/replies/reply-text.ts';
import { createContext } from '../support/create-context.ts';

const here: Place = { serverId: '7', channelId: '8', userId: '9' };
const vote = (given: Partial<Vote>): Vote => ({
  question: 'Is the bridge shut?',
  outcome: 'answered',
  verdict: 'unhelpful',
  serverId: '7',
  at: '2024-05-06T12:00:00.000Z',
  voter: JSON.stringify(given),
  ...given,
});

async function prepare(...votes: readonly Partial<Vote>[]) {
  const { feedback } = createMemoryLibrary();
  for (const given of votes) await feedback.save(vote(given));
  const { run } = createOpinionsCommand(feedback);
  return {
    run: (values = {}, given: Parameters<typeof createContext>[0] = {}) =>
      run(createContext({ place: here, isModerator: true, ...given }), values),
  };
}

describe('/opinions', () => {
  it('counts all and lists the questions whose answers were not helpful', async () => {
    const { run } = await prepare({ verdict: 'helpful', question: 'Who?' }, { outcome: 'refused' });
    expect(replyText(await run())).toBe(
      [
        '2 opinions: 1 helpful, 1 not',
        '',
        '- Is the bridge shut?',
        '  refused · 6 May 2024',
        '',
        'Questions whose answers were not helpful, the newest first; who said so is not kept. Page 1 of 1.',
      ].join('\n'),
    );
  });

  it('says so where nobody has said anything, whatever was said in other servers', async () => {
    const { run } = await prepare({ serverId: '8' }, { serverId: null });
    expect(replyText(await run())).toMatch(/^Nobody has said yet/u);
  });

  it('turns pages in place', async () => {
    const votes = Array.from({ length: 16 }, (_, index) => ({ question: `Why ${index}?` }));
    const { run } = await prepare(...votes);
    expect((await run()).actions).toEqual([
      { label: 'Next ▶', command: 'opinions', values: { page: '2' }, isInPlace: true },
    ]);
    expect(replyText(await run({ page: '2' }))).toMatch(/Why 0\?/u);
    expect((await run({ page: '3' })).tone).toBe('error');
  });

  it('is for moderators, in their server or at their own terminal', async () => {
    const { run } = await prepare({ serverId: null });
    expect((await run({}, { isModerator: false })).tone).toBe('error');
    expect((await run({}, { place: { ...here, serverId: null } })).tone).toBe('error');
    expect(replyText(await run({}, { place: null }))).toMatch(/^1 opinion:/u);
  });
});
