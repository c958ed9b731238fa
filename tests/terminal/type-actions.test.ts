import { describe, expect, it } from 'vitest';
import type { Action, Reply } from '../../src/replies/reply.ts';
import { typeActions } from '../../src/terminal/type-actions.ts';
import { createDoubleCommand } from '../support/create-double-command.ts';

const commands = [
  createDoubleCommand(),
  {
    ...createDoubleCommand({
      name: 'context',
      options: [
        { name: 'passage', description: 'Where', isRequired: true },
        { name: 'quote', description: 'What', isRequired: false },
      ],
    }),
    isHidden: true as const,
  },
];
const noteOf = (actions: readonly Action[], menu?: Reply['menu']) => {
  const reply: Reply = { tone: 'plain', blocks: [], actions, ...(menu && { menu }) };
  return typeActions(reply, commands).blocks.flatMap((block) => (block.kind === 'note' ? block.text : []));
};

describe('typeActions', () => {
  it('tells what to type, the first option without its name', () => {
    const values = { article: 'Big Ferry', question: 'Why?' };
    expect(noteOf([{ label: 'Again', command: 'ask', values }])).toEqual([
      'More: /ask Why? article:"Big Ferry"',
    ]);
  });

  it('leaves out what a hidden command can do without', () => {
    const values = { passage: 'ferry#3', quote: '0-5-abcdef' };
    expect(noteOf([{ label: 'Context', command: 'context', values }])).toEqual(['More: /context ferry#3']);
  });

  it('names what can be chosen behind what can be done, five at most and nothing twice', () => {
    const open = (passage: string) => ({ label: passage, command: 'context', values: { passage } });
    const choices = ['a#1', 'a#1', 'a#2', 'a#3', 'a#4', 'a#5'].map(open);
    expect(
      noteOf([{ label: 'Ask', command: 'ask', values: { question: 'Why?' } }], { label: 'Open', choices }),
    ).toEqual(['More: /ask Why? · /context a#1 · /context a#2 · /context a#3 · /context a#4']);
  });

  it('leaves out what is too long to type, and commands that are not there', () => {
    const long = { label: 'Ask', command: 'ask', values: { question: 'why '.repeat(20) } };
    expect(noteOf([long, { label: 'Fly', command: 'fly', values: {} }])).toEqual([]);
  });
});
