import type { CitedQuote } from '../answers/cited-quote.ts';
import { passageReference } from '../citations/passage-reference.ts';
import { type ReferenceStyle, referenceStyles } from '../citations/reference-style.ts';
import type { Bearing } from '../claims/bearing.ts';
import { citedBlocks } from './cited-blocks.ts';
import { inQuotes } from './in-quotes.ts';
import type { Action, Reply, ReplyBlock } from './reply.ts';
import { sayWhatItDoes } from './say-what-it-does.ts';

/** What the sources have on a claim, ready to be cited. */
export interface ClaimFindings {
  readonly claim: string;
  /** Those that settle most first, few enough to be read. */
  readonly bearings: readonly Bearing[];
  /** References to their articles in the style that was asked for. */
  readonly references: { readonly style: ReferenceStyle; readonly text: string } | null;
  /** Whether there are others to post to. */
  readonly canPost: boolean;
}

/** The passages that bear on a claim, each with what it says about it, and what can be done with them. */
export function claimReply({ claim, bearings, references, canPost }: ClaimFindings): Reply {
  if (bearings.length === 0) return nothingReply(claim);
  const cited = bearings.map((bearing, index) => ({ bearing, ...citedBlocks(bearing.quote, index + 1) }));
  const [first] = bearings;
  return {
    tone: 'plain',
    blocks: [
      { kind: 'heading', text: 'What the sources say about this' },
      { kind: 'text', text: inQuotes(claim) },
      ...(first?.verdict === 'related' && first.words === undefined
        ? [{ kind: 'text' as const, text: 'No article says this or the contrary. What comes nearest:' }]
        : []),
      ...cited.flatMap(({ bearing, quote }): readonly ReplyBlock[] => [
        { kind: 'text', text: `${sayWhatItDoes(bearing)}:` },
        quote,
      ]),
      { kind: 'citations', items: cited.map(({ citation }) => citation) },
      ...(references === null
        ? []
        : [
            { kind: 'note' as const, text: `${referenceStyles[references.style]}:` },
            { kind: 'copy' as const, text: references.text },
          ]),
      {
        kind: 'note',
        text: 'Whether a claim is true is not for Dragoman to say: this is what the articles have.',
      },
    ],
    ...(canPost && {
      actions: bearings.map(({ quote }, index) => postQuote(quote, `Post [${index + 1}] here`, index === 0)),
    }),
    ...(first !== undefined && {
      menu: { label: 'Copy the first in another form', choices: copyAs(first.quote) },
    }),
  };
}

function postQuote(quote: CitedQuote, label: string, isMain: boolean): Action {
  return {
    label,
    command: 'cite',
    values: { claim: passageReference.write(quote.passageId, quote), private: 'false' },
    ...(isMain && { isMain }),
  };
}

function copyAs(quote: CitedQuote): readonly Action[] {
  return Object.entries(referenceStyles).map(([style, label]) => ({
    label,
    command: 'cite',
    values: { claim: passageReference.write(quote.passageId, quote), style, private: 'true' },
  }));
}

function nothingReply(claim: string): Reply {
  return {
    tone: 'refusal',
    blocks: [
      { kind: 'heading', text: 'Nothing in the sources bears on this' },
      { kind: 'text', text: inQuotes(claim) },
      {
        kind: 'note',
        text: 'That says nothing about whether it is true. One statement at a time, in full sentences, is found best; /sources lists the articles.',
      },
    ],
  };
}
