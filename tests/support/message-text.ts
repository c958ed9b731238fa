import type { MessageBody } from '../../src/discord/message-renderer.ts';

/** The markdown of a message, part by part. */
export function messageText({ components }: MessageBody): readonly string[] {
  return components.flatMap((container) =>
    container.type === 17
      ? container.components.flatMap((one) => (one.type === 10 ? [one.content] : []))
      : [],
  );
}
