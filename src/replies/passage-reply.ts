import type { CitedQuote } from '../answers/cited-quote.ts';
import { formatDate } from '../citations/format-date.ts';
import { passageReference } from '../citations/passage-reference.ts';
import { type ReferenceStyle, referenceStyles } from '../citations/reference-style.ts';
import { citedBlocks } from './cited-blocks.ts';
import { compareWords } from './compare-words.ts';
import type { Action, Reply, ReplyBlock } from './reply.ts';

/** A passage that was cited, as it is now. */
export interface CitedPassage {
  /** The id that was asked for. */
  readonly id: string;
  readonly quote: CitedQuote;
  /** What became of it since it was cited; `same` where nothing did. */
  readonly fate:
    | { readonly kind: 'same' }
    | { readonly kind: 'moved' }
    /** Its words as they were, and since when they are no longer so (ISO 8601). */
    | { readonly kind: 'changed'; readonly was: string; readonly since: string };
  /** A copy in the style that was asked for. */
  readonly copy: { readonly style: ReferenceStyle; readonly text: string } | null;
  /** Whether it is shown to one person who may post it. */
  readonly canPost: boolean;
}

/** A passage to be cited: its words, where they are from, and whether they have changed since. */
export function passageReply({ id, quote, fate, copy, canPost }: CitedPassage): Reply {
  const { quote: block, citation } = citedBlocks(quote, 1);
  const values = { claim: passageReference.write(quote.passageId, quote) };
  return {
    tone: 'answer',
    blocks: [
      block,
      { kind: 'citations', items: [citation] },
      ...fateBlocks(id, quote, fate),
      ...(copy === null
        ? []
        : [
            { kind: 'note' as const, text: `${referenceStyles[copy.style]}:` },
            { kind: 'copy' as const, text: copy.text },
          ]),
    ],
    actions: [
      ...(canPost
        ? [
            {
              label: 'Post here',
              command: 'cite',
              values: { ...values, private: 'false' },
              isMain: true as const,
            },
          ]
        : []),
      { label: 'Show in context', command: 'context', values: { passage: quote.passageId } },
    ],
    menu: { label: 'Copy it in another form', choices: copyAs(values) },
  };
}

function copyAs(values: Action['values']): readonly Action[] {
  return Object.entries(referenceStyles).map(([style, label]) => ({
    label,
    command: 'cite',
    values: { ...values, style, private: 'true' },
  }));
}

function fateBlocks(id: string, quote: CitedQuote, fate: CitedPassage['fate']): readonly ReplyBlock[] {
  switch (fate.kind) {
    case 'same':
      return [];
    case 'moved':
      return [
        {
          kind: 'note',
          text: `The words cited as ${id} stand unchanged in ${quote.passageId} now.`,
        },
      ];
    case 'changed':
      return [
        {
          kind: 'text',
          text: `Changed since it was cited as ${id} (the article was replaced on ${formatDate(fate.since)}). What it was and what it is:`,
        },
        compareWords(fate.was, quote.text),
        {
          kind: 'note',
          text: 'Marked first are the words that only stood there before, then those that only stand there now.',
        },
      ];
  }
}
