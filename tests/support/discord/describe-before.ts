import type { MessageRecord } from './records.ts';
import type { MessageBefore } from './validate-message.ts';

/** What checking an edit has to know of the message as it was. */
export function describeBefore(message: MessageRecord): MessageBefore {
  const { flags, content, components, embeds, attachments } = message;
  return {
    flags,
    attachments,
    isEmpty: content === '' && [components, embeds, attachments].every((list) => list.length === 0),
  };
}
