import type { Field } from './field.ts';

/** Checks where a picture or a file comes from: the web, or a file that came with the message. */
export function validateMedia(field: Field, files: ReadonlySet<string>): void {
  field.object(['url', 'proxy_url', 'width', 'height', 'content_type', 'attachment_id']);
  const url = field.at('url').text({ min: 1, max: 2_048, isRequired: true });
  if (url === undefined) return;
  const name = /^attachment:\/\/(.+)$/u.exec(url)?.[1];
  if (name !== undefined && !files.has(name))
    field
      .at('url')
      .refuse('UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND', `The attachment ${name} does not exist`);
  if (name === undefined && !/^https?:\/\/[^\s/]/iu.test(url))
    field.at('url').refuse('URL_TYPE_INVALID_SCHEME', 'Scheme must be one of http, https, attachment.');
}
