import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** A brief as it lies in the repository. */
export interface Brief {
  /** What its front matter says, unchecked. */
  readonly about: unknown;
  /** Everything after the front matter. */
  readonly body: string;
}

/** Reads one of the briefs that ship; throws where it does not begin with front matter. */
export function readBrief(file: string): Brief {
  const [, front, body] = /^---\n(.*?)\n---\n(.*)$/su.exec(readFileSync(file, 'utf8')) ?? [];
  if (front === undefined || body === undefined) throw new Error(`${file} has no front matter`);
  return { about: parse(front), body };
}
