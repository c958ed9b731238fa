import { describe, expect, it } from 'vitest';
import { createArticleReader } from '../../src/answers/create-article-reader.ts';
import type { SecondLook, SecondLookRequest } from '../../src/answers/glosses/second-look.ts';
import { createClaimWeigher } from '../../src/claims/create-claim-weigher.ts';
import { createFormGuard } from '../../src/claims/create-form-guard.ts';
import type { ClaimReading } from '../../src/reading/claim-reading.ts';
import type { ClaimRequest } from '../../src/reading/reader.ts';
import { createSearchable } from '../support/create-searchable.ts';

const now = new Date('2024-10-01T12:00:00Z');
const ran = 'The ferry Astrid ran aground off the cape on Monday with 40 passengers on board.';
const hurt = 'Nobody was hurt, the harbour master said.';
const articles = [{ id: 'post', published: '2024-05-06', parts: [ran, hurt] }];

interface Setting {
  /** What the reader says of the sentence that has these words. */
  readonly verdict: ClaimReading['verdict'];
  readonly words?: string;
  readonly instead?: string;
  readonly isGuarded?: boolean;
  readonly follows?: readonly boolean[];
}

/** Weighs a claim with a reader that says what it is told to, and keeps what it and the second look were asked. */
async function weigh(text: string, { verdict, words = ran, instead, isGuarded, follows }: Setting) {
  const { library, searcher, phrases, lexicon } = await createSearchable(articles);
  const reader = createArticleReader(library);
  const asked: ClaimRequest[] = [];
  const looked: SecondLookRequest[] = [];
  const secondLook: SecondLook = async (request) => {
    looked.push(request);
    return follows ?? [];
  };
  const weigher = createClaimWeigher({
    library,
    searcher,
    articles: reader,
    passages: 12,
    wholeCharacters: 0,
    reader: {
      async readClaim(request) {
        asked.push(request);
        const sentence = request.material.passages
          .flatMap(({ sentences }) => sentences)
          .find((one) => one.text === words);
        if (sentence === undefined) throw new Error('The sentence was not found.');
        const { number } = sentence;
        const isTold = verdict !== 'not_told';
        return {
          verdict,
          confidence: 0.9,
          pointers: isTold ? [{ number, spans: [] }] : [],
          instead: instead ?? null,
          nearest: [number],
        };
      },
    },
    ...(isGuarded === true && { guard: createFormGuard({ articles: reader, phrases, lexicon }) }),
    secondLook: follows === undefined ? null : secondLook,
  });
  return { bearings: await weigher({ text, now, serverId: '7' }), asked, looked };
}

describe('createClaimWeigher', () => {
  it.each([
    ['told', 'found'],
    ['told_otherwise', 'differs'],
    ['denied_or_unsure', 'doubted'],
    ['not_told', 'related'],
  ] as const)('shows the sentences that a reader points at: %s is %s', async (verdict, shown) => {
    const { bearings, asked } = await weigh('The ferry Astrid ran aground.', { verdict });
    expect(bearings).toMatchObject([{ verdict: shown, quote: { text: ran, articleId: 'post' } }]);
    expect(asked).toMatchObject([{ claim: 'The ferry Astrid ran aground.', serverId: '7' }]);
  });

  it('asks nobody about what says nothing', async () => {
    const { bearings, asked } = await weigh('It did.', { verdict: 'told' });
    expect(bearings).toEqual([]);
    expect(asked).toEqual([]);
  });

  it.each([
    ['another number', 'The ferry Astrid ran aground with 45 passengers.'],
    ['another day', 'The ferry Astrid ran aground on Tuesday.'],
    ['a name that stands nowhere', 'The ferry Borea ran aground off the cape.'],
    ['a negation', 'The ferry Astrid never ran aground off the cape.'],
    ['a condition', 'If it rained, the ferry Astrid ran aground off the cape.'],
  ])('promises nothing that form does not bear out: %s', async (_name, claim) => {
    const { bearings } = await weigh(claim, { verdict: 'told', isGuarded: true });
    expect(bearings.map(({ verdict }) => verdict)).toEqual(['related']);
  });

  it('finds what form bears out, other names and roundings included', async () => {
    const claim = 'Some 40 people were on the Astrid when she ran aground on 6 May 2024.';
    const { bearings } = await weigh(claim, { verdict: 'told', isGuarded: true });
    expect(bearings).toMatchObject([{ verdict: 'found' }]);
  });

  it('accuses nobody without naming what differs', async () => {
    const otherwise = (claim: string) => weigh(claim, { verdict: 'told_otherwise', isGuarded: true });
    expect((await otherwise('The ferry Astrid ran aground with 45 passengers.')).bearings).toMatchObject([
      { verdict: 'differs', differences: [{ aspect: 'number', given: '45', source: '40' }] },
    ]);
    expect((await otherwise('The ferry Astrid ran aground on Monday.')).bearings).toMatchObject([
      { verdict: 'related' },
    ]);
  });

  it.each([
    ['told', undefined, [true], 'found'],
    ['told', undefined, [false], 'related'],
    ['told_otherwise', 'It had 40 passengers.', [false, true], 'differs'],
    ['told_otherwise', 'It had 40 passengers.', [true, true], 'related'],
    ['told_otherwise', 'It had 50 passengers.', [false, false], 'related'],
    ['told_otherwise', undefined, [false], 'differs'],
    ['told_otherwise', undefined, [], 'related'],
  ] as const)('has a verdict looked at again: %s, “%s”, %j', async (verdict, instead, follows, shown) => {
    const { bearings, looked } = await weigh('The ferry Astrid ran aground.', {
      verdict,
      follows,
      ...(instead !== undefined && { instead }),
    });
    expect(bearings.map((bearing) => bearing.verdict)).toEqual([shown]);
    expect(looked[0]?.items[0]).toMatchObject({
      gloss: 'The ferry Astrid ran aground.',
      quotes: [{ text: ran }],
    });
  });

  it('leaves out what is near by no word of the claim', async () => {
    const { bearings } = await weigh('Volcanoes erupted beneath distant glaciers off the cape.', {
      verdict: 'not_told',
      isGuarded: true,
    });
    expect(bearings).toEqual([]);
  });
});
