import nlp from 'compromise';
import { bareTitle } from '../actors/bare-title.ts';
import { isTitle } from '../actors/is-title.ts';
import type { TaggedName } from './read-tagged-sentences.ts';

/** People and organisations as the package `compromise` finds them by itself, titles and marks around them left out. */
export function findNamesByCompromise(text: string): readonly TaggedName[] {
  // It takes a curly apostrophe for a mark between two names.
  const doc = nlp(text.replace(/[‘’]/gu, "'"));
  return [
    ...doc.people().json({ offset: true }).map(toName('PER', text)),
    ...doc.organizations().json({ offset: true }).map(toName('ORG', text)),
  ];
}

interface View {
  readonly offset: { readonly start: number; readonly length: number };
}

function toName(tag: string, text: string): (view: View) => TaggedName {
  return ({ offset }) => {
    let [start, end] = [offset.start, offset.start + offset.length];
    for (;;) {
      const word = /^[^\p{L}\p{N}]*(?<first>\S+)\s+/u.exec(text.slice(start, end));
      if (word === null || !isTitle(bareTitle((word.groups?.['first'] ?? '').toLowerCase()))) break;
      start += word[0].length;
    }
    const own = text.slice(start, end);
    start += /^[^\p{L}\p{N}]*/u.exec(own)?.[0].length ?? 0;
    end -= /(?:['’]s)?[^\p{L}\p{N}]*$/u.exec(own)?.[0].length ?? 0;
    return { tag, start, end };
  };
}
