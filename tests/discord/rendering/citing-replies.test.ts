import { describe, expect, it } from 'vitest';
import type { Bearing } from '../../../src/claims/bearing.ts';
import { renderReply } from '../../../src/discord/rendering/render-reply.ts';
import { bibliographyReply } from '../../../src/replies/bibliography-reply.ts';
import { checkReply } from '../../../src/replies/check-reply.ts';
import { claimReply } from '../../../src/replies/claim-reply.ts';
import { comparisonReply } from '../../../src/replies/comparison-reply.ts';
import { passageReply } from '../../../src/replies/passage-reply.ts';
import type { Reply } from '../../../src/replies/reply.ts';
import { timelineReply } from '../../../src/replies/timeline-reply.ts';
import { buildCitedQuote } from '../../support/build-cited-quote.ts';
import { listMessageFaults } from '../../support/list-message-faults.ts';

const here = {
  source: { command: 'cite', values: { claim: 'x'.repeat(500) } },
  place: { serverId: '7', channelId: '8', userId: '9' },
  fileBytes: 10_000_000,
};
const quote = buildCitedQuote({
  text: 'A **very** long <@1> passage. '.repeat(60),
  title: 'T'.repeat(300),
  url: `https://harbour.example/${'y'.repeat(300)}`,
});
const bearing: Bearing = {
  verdict: 'differs',
  differences: [{ aspect: 'number', given: '9'.repeat(80), source: '8' }],

  quote,
};
const many = <Item>(item: Item, count: number) => Array.from({ length: count }, () => item);

/** The longest that the commands of citing can say. */
const replies: readonly (readonly [string, Reply])[] = [
  [
    'a claim',
    claimReply({
      claim: 'x'.repeat(500),
      bearings: many(bearing, 3),
      references: { style: 'bibtex', text: 'y'.repeat(3_000) },
      canPost: true,
    }),
  ],
  [
    'a passage',
    passageReply({
      id: 'ferry#3',
      quote,
      fate: { kind: 'changed', was: 'Some other words. '.repeat(100), since: '2024-05-07T00:00:00Z' },
      copy: { style: 'markdown', text: 'z'.repeat(3_000) },
      canPost: true,
    }),
  ],
  [
    'a check',
    checkReply({
      sentences: many({ text: 'Sentence '.repeat(60), result: 'differs', bearings: [bearing] }, 10),
      isCut: true,
      quotations: [],
      post: { text: 'x'.repeat(4_000) },
    }),
  ],
  [
    'a comparison',
    comparisonReply({
      subject: 's'.repeat(300),
      quotes: many(quote, 8),
      conflicts: many(
        {
          aspect: 'number',
          isDevelopment: false,
          sides: [
            { text: 'w'.repeat(400), quote },
            { text: 'w'.repeat(400), quote },
          ],
        } as const,
        28,
      ),
      canPost: true,
    }),
  ],
  [
    'a bibliography',
    bibliographyReply({
      style: 'apa',
      text: many('A reference of some length. https://harbour.example/a', 200).join('\n'),
      articles: 200,
      passages: 900,
      removed: many('gone', 50),
      asFile: false,
      canPost: true,
    }),
  ],
  [
    'a timeline',
    timelineReply({
      actor: 'A'.repeat(100),
      events: many({ from: 0, to: 86_400_000, written: 'on Monday', quote }, 8),
      total: 80,
      page: 2,
      pages: 10,
      picture: { kind: 'image', name: 'timeline.png', png: Uint8Array.of(1), description: 'd'.repeat(1_000) },
      values: { actor: 'A', from: '2023', to: '2024' },
      canPost: true,
    }),
  ],
];

describe('what citing shows in Discord', () => {
  it.each(replies)('keeps within the limits at its longest: %s', (_name, reply) => {
    const messages = renderReply(reply, here);
    expect(messages.length).toBeGreaterThan(0);
    for (const message of messages) expect(listMessageFaults(message)).toEqual([]);
  });
});
