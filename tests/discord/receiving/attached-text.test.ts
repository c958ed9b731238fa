import type { Message } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { attachedText } from '../../../src/discord/receiving/attached-text.ts';

const read = (embeds: readonly object[], components: readonly object[]) =>
  attachedText({
    embeds: embeds.map((embed) => ({ title: null, description: null, fields: [], ...embed })),
    components: components.map((component) => ({ toJSON: () => component })),
  } as unknown as Pick<Message, 'embeds' | 'components'>);

describe('attachedText', () => {
  it('reads what bots write into embeds and components, in order', () => {
    const embed = { title: 'Ferry', description: 'It sails.', fields: [{ name: 'When', value: 'At six' }] };
    const container = {
      type: 17,
      components: [
        { type: 10, content: 'One.' },
        { type: 9, components: [{ type: 10, content: 'Two.' }] },
      ],
    };
    expect(read([embed], [container])).toBe('Ferry It sails. When At six One. Two.');
  });

  it.each([
    ['**He said:**\n> “No.”\n-# \\[1\\] paragraph 3', 'He said: “No.” [1] paragraph 3'],
    ['### Ferry \\*now\\*', 'Ferry *now*'],
    ['`a` ~~b~~ c\\_d', 'a b c_d'],
  ])('leaves out what formats it: %j', (content, text) => {
    expect(read([], [{ type: 10, content }])).toBe(text);
  });

  it('finds no words in buttons', () => {
    expect(read([], [{ type: 1, components: [{ type: 2, label: 'More', custom_id: 'm' }] }])).toBe('');
  });
});
