import { describe, expect, it } from 'vitest';
import { createMemoryLibrary } from '../../src/adapters/memory-library.ts';
import { createMessageRenderer } from '../../src/discord/create-message-renderer.ts';
import type { RenderRequest } from '../../src/discord/message-renderer.ts';
import type { Reply } from '../../src/replies/reply.ts';
import { messageText } from '../support/message-text.ts';

const now = () => new Date('2024-10-01T12:00:00Z');
const request: RenderRequest = {
  source: { command: 'ask', values: { question: 'Why? '.repeat(50) } },
  page: 1,
  place: { serverId: '7', channelId: '8', userId: '9' },
  fileBytes: 1_000,
};
const long: Reply = {
  tone: 'plain',
  blocks: Array.from({ length: 9 }, (_, index) => ({ kind: 'text', text: `${index} `.repeat(600) })),
};
const idsOf = ({ components: [container] }: { readonly components: readonly object[] }) =>
  JSON.stringify(container).match(/1[~:][^"]*/gu) ?? [];

describe('createMessageRenderer', () => {
  it('shows one page, and the last where there are fewer', async () => {
    const { actions } = createMemoryLibrary();
    const renderer = createMessageRenderer({ actions, now });
    const second = await renderer.render(long, { ...request, page: 2 });
    expect(messageText(second).at(-1)).toBe('-# Page 2 of 3');
    const last = await renderer.render(long, { ...request, page: 9 });
    expect(messageText(last).at(-1)).toBe('-# Page 3 of 3');
  });

  it('knows what its buttons mean, also after a restart', async () => {
    const { actions } = createMemoryLibrary();
    const body = await createMessageRenderer({ actions, now }).render(long, request);
    const [id = ''] = idsOf(body);
    const restarted = createMessageRenderer({ actions, now });
    expect(await restarted.readPress(id)).toEqual({ action: request.source, page: 2, isInPlace: true });
  });

  it('reads what was chosen from a menu rather than the menu', async () => {
    const renderer = createMessageRenderer({ actions: createMemoryLibrary().actions, now });
    expect(await renderer.readPress('1:menu', '1:sources:article=000')).toEqual({
      action: { command: 'sources', values: { article: '000' } },
      page: 1,
      isInPlace: false,
    });
  });

  it('forgets what has not been shown for 30 days', async () => {
    const { actions } = createMemoryLibrary();
    let today = now();
    const renderer = createMessageRenderer({ actions, now: () => today });
    const [id = ''] = idsOf(await renderer.render(long, request));
    const later = { ...request, source: { ...request.source, command: 'find' } };
    today = new Date('2024-10-31T11:00:00Z');
    await renderer.render(long, later);
    expect(await renderer.readPress(id)).toBeDefined();
    today = new Date('2024-11-02T11:00:00Z');
    await renderer.render(long, later);
    expect(await renderer.readPress(id)).toBeUndefined();
  });

  it('makes nothing of what was made up or has been forgotten', async () => {
    const { actions } = createMemoryLibrary();
    const renderer = createMessageRenderer({ actions, now });
    const [id = ''] = idsOf(await renderer.render(long, request));
    await actions.prune(new Date('2024-12-01'));
    expect(await renderer.readPress(id)).toBeUndefined();
    expect(await renderer.readPress('owned')).toBeUndefined();
  });
});
