import type { APIAttachment } from 'discord.js';
import { isJson, type Json } from './json.ts';
import type { UploadedFile } from './uploaded-file.ts';

interface KeptFiles {
  readonly attachments: readonly APIAttachment[];
  /** Contents by address. */
  readonly files: ReadonlyMap<string, UploadedFile>;
}

/** Turns files that came with a request into attachments of a message, with the descriptions that the body has for them. */
export function keepFiles(
  body: Json,
  files: readonly UploadedFile[],
  place: { readonly channelId: string; readonly nextId: () => string },
): KeptFiles {
  const described: readonly unknown[] = Array.isArray(body['attachments']) ? body['attachments'] : [];
  const kept = new Map<string, UploadedFile>();
  const attachments = files.map((file): APIAttachment => {
    const own = described.find((one) => isJson(one) && String(one['id']) === file.id);
    const id = place.nextId();
    const url = `https://cdn.discordapp.com/attachments/${place.channelId}/${id}/${encodeURIComponent(file.name)}?ex=0&is=0&hm=0`;
    kept.set(url, file);
    return {
      id,
      filename: file.name,
      size: file.bytes.length,
      url,
      proxy_url: url,
      content_type: file.contentType,
      ...(isJson(own) && typeof own['description'] === 'string' && { description: own['description'] }),
    };
  });
  return { attachments, files: kept };
}
