import type { Message } from 'discord.js';

/** What begins a line to format it: headings, small print, quotes, points. */
const LINE_STARTS = /^\s*(?:#{1,3}\s|-#\s|>{1,3}\s|[-*]\s)+/gmu;
const PAIRS = /(?<!\\)(?:\*\*|__|~~|\|\||`{1,3})/gu;
const ESCAPES = /\\(?=[^\p{L}\p{N}\s])/gu;

/** The words in the embeds and the components of a message, which bots write instead of text: without what formats them. */
export function attachedText({ embeds, components }: Pick<Message, 'embeds' | 'components'>): string {
  const embedded = embeds.flatMap(({ title, description, fields }) => [
    title ?? '',
    description ?? '',
    ...fields.flatMap(({ name, value }) => [name, value]),
  ]);
  return [...embedded, ...textsIn(components.map((component) => component.toJSON()))]
    .map((text) => text.replace(LINE_STARTS, '').replace(PAIRS, '').replace(ESCAPES, ''))
    .join('\n')
    .replace(/\s+/gu, ' ')
    .trim();
}

function textsIn(components: unknown): readonly string[] {
  if (Array.isArray(components)) return components.flatMap(textsIn);
  if (typeof components !== 'object' || components === null) return [];
  return Object.entries(components).flatMap(([field, value]: [string, unknown]) => {
    if (field === 'content') return typeof value === 'string' ? [value] : [];
    return field === 'components' ? textsIn(value) : [];
  });
}
