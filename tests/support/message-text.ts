import type { RenderedMessage } from '../../src/discord/rendering/rendered-message.ts';

/** The markdown of a message, part by part. */
export function messageText({ components }: RenderedMessage): readonly string[] {
  return components.flatMap((container) =>
    container.type === 17
      ? container.components.flatMap((one) => (one.type === 10 ? [one.content] : []))
      : [],
  );
}
