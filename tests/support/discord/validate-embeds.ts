import { discordLimits as limits } from './discord-limits.ts';
import type { Field } from './field.ts';

const KEYS = [
  'title',
  'type',
  'description',
  'url',
  'timestamp',
  'color',
  'footer',
  'image',
  'thumbnail',
  'author',
  'fields',
  'provider',
  'video',
];

/** Checks the embeds of one message, and that all their text together is not too long. */
export function validateEmbeds(field: Field): void {
  let total = 0;
  const text = (part: Field, max: number, min = 0) => {
    const given = part.text({ min, max, isRequired: min > 0 });
    total += typeof part.value === 'string' ? part.value.trim().length : 0;
    return given;
  };
  for (const embed of field.items({ max: limits.embeds })) {
    if (embed.object(KEYS) === undefined) continue;
    text(embed.at('title'), limits.embedTitle);
    text(embed.at('description'), limits.embedDescription);
    checkAddress(embed.at('url'));
    embed.at('color').integer({ max: 0xffffff });
    if (embed.at('footer').object(['text', 'icon_url']))
      text(embed.at('footer').at('text'), limits.embedFooter, 1);
    if (embed.at('author').object(['name', 'url', 'icon_url'])) {
      text(embed.at('author').at('name'), limits.embedAuthor, 1);
      checkAddress(embed.at('author').at('url'));
    }
    for (const part of embed.at('fields').items({ max: limits.embedFields })) {
      part.object(['name', 'value', 'inline']);
      text(part.at('name'), limits.embedFieldName, 1);
      text(part.at('value'), limits.embedFieldValue, 1);
      part.at('inline').flag();
    }
    const isEmpty = ['title', 'description', 'footer', 'author', 'fields', 'image', 'thumbnail'].every(
      (key) => !embed.at(key).isGiven,
    );
    if (isEmpty) embed.refuse('BASE_TYPE_REQUIRED', 'This field is required');
  }
  if (total > limits.embedText)
    field.refuse('MAX_EMBED_SIZE_EXCEEDED', `Embed size exceeds maximum size of ${limits.embedText}`);
}

function checkAddress(field: Field): void {
  const address = field.text({ max: 2_048 });
  if (address !== undefined && !/^https?:\/\/[^\s/]/iu.test(address))
    field.refuse('URL_TYPE_INVALID_URL', 'Not a well formed URL.');
}
