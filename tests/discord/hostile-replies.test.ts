import { describe, expect, it } from 'vitest';
import type { Reply, ReplyBlock } from '../../src/replies/reply.ts';
import { findReplyHarm } from '../support/find-reply-harm.ts';
import { hostileStrings } from '../support/hostile-strings.ts';
import { naughtyStrings } from '../support/naughty-strings.ts';

const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47]);
const plain = (...blocks: readonly ReplyBlock[]): Reply => ({ tone: 'plain', blocks });
const quote = {
  kind: 'quote',
  lead: 'He said:',
  text: 'No.',
  number: 1,
  passageId: 'a#1',
  place: 'paragraph 1',
} as const;
const note: ReplyBlock = { kind: 'note', text: 'Small.' };

/** Every place of a reply that words of others can get into. */
const SLOTS: Readonly<Record<string, (text: string) => Reply>> = {
  heading: (text) => plain({ kind: 'heading', text }),
  text: (text) => plain({ kind: 'text', text }),
  note: (text) => plain({ kind: 'note', text }),
  'text of a quote': (text) => ({ tone: 'answer', blocks: [{ ...quote, text }] }),
  'a marked part of a quote': (text) =>
    plain({
      ...quote,
      text,
      highlight: { start: Math.floor(text.length / 3), end: Math.ceil(text.length / 2) },
    }),
  'lead of a quote': (text) => plain({ ...quote, lead: text }),
  'place of a quote': (text) => plain({ ...quote, place: text }),
  'a comparison': (text) =>
    plain({
      kind: 'comparison',
      pieces: [
        { in: 'both', text: 'He ' },
        { in: 'given', text },
        { in: 'source', text },
      ],
    }),
  'items of a list': (text) =>
    plain({
      kind: 'list',
      items: [
        { text, detail: null, url: null },
        { text, detail: text, url: text },
      ],
    }),
  citations: (text) => plain({ kind: 'citations', items: [{ number: 1, text, url: text }] }),
  copy: (text) => plain({ kind: 'copy', text }),
  'a picture': (text) => plain({ kind: 'image', name: 'map.png', png, description: text.slice(0, 1_000) }),
  'a file': (text) => plain({ kind: 'file', name: 'list.txt', text }),
  buttons: (text) => ({
    ...plain(note),
    actions: [
      { label: text, command: 'ask', values: { question: text } },
      { label: text, command: 'sources', values: { article: text, page: '2' }, isMain: true },
    ],
  }),
  menu: (text) => ({
    ...plain(note),
    menu: {
      label: text,
      choices: [
        { label: text, command: 'ask', values: { question: text } },
        { label: text, command: 'ask', values: { question: `${text}?` } },
      ],
    },
  }),
};

const known = naughtyStrings();
const strings = [...known, ...hostileStrings(20_240_906, 400)];
const origin = known.length === 0 ? 'our own only: the others need ../shared' : 'known ones and our own';

describe(`replies with hostile strings in them (${strings.length}, ${origin})`, () => {
  it.each(Object.entries(SLOTS))(
    'are messages that Discord takes and that do no harm: in %s',
    (_name, build) => {
      const harm = strings.flatMap((text) => {
        try {
          return findReplyHarm(build(text), text).map((one) => [text, one]);
        } catch (error) {
          return [[text, String(error), JSON.stringify(error)]];
        }
      });
      expect(harm).toEqual([]);
    },
  );
});
