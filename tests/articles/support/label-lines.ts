import { labelBlocks } from '../../../src/articles/label-blocks.ts';

/** Labels lines as the paragraphs of a plain text: each with the kind it is found to be. */
export function labelLines(
  lines: readonly string[],
  title: string | null = null,
): readonly (readonly [kind: string, line: string])[] {
  const { kinds } = labelBlocks(
    lines.map((text) => ({ text, kind: null })),
    title,
  );
  return lines.map((line, index) => [kinds[index] ?? 'none', line]);
}
