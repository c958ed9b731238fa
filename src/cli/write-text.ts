import type { CliStream } from './cli-parts.ts';

/** Writes text and waits until there is room for more, so that a slow reader does not fill the memory. */
export async function writeText(stream: CliStream, text: string): Promise<void> {
  if (stream.write(text)) return;
  await new Promise<void>((resolve) => {
    stream.once('drain', resolve);
  });
}
