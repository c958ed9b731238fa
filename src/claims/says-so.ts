import type { NameSpan } from './group-names.ts';
import { isSaying } from './is-saying.ts';
import type { Wording } from './wording.ts';

const BETWEEN = /^(?:later|also|privately|once|then|has|had|repeatedly)$/u;

/** Whether the bearer of a name says something where it stands: "Kirby later said", "said Kirby", "according to Kirby". */
export function saysSo({ words }: Wording, { from, to }: NameSpan): boolean {
  let behind = to;
  while (BETWEEN.test(words[behind]?.text ?? '')) behind++;
  return (
    isSaying(words[behind]?.text ?? '') ||
    isSaying(words[from - 1]?.text ?? '') ||
    (words[from - 1]?.text === 'to' && words[from - 2]?.text === 'according')
  );
}
