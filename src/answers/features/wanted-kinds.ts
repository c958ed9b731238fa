import type { Sentence } from '../sentence.ts';

const PATTERNS: readonly (readonly [Sentence['kind'], RegExp])[] = [
  ['comment', /\b(?:reader(?:['’]?s)?|comment(?:s|er|ers|ed|ator|ators)?|commenter)\b/iu],
  [
    'caption',
    /\b(?:caption(?:s|ed)?|photo(?:s|graph(?:s|ed|er)?)?|picture(?:s|d)?|image(?:s|d)?|shown in the)\b/iu,
  ],
  [
    'credit',
    /\b(?:photographer|photo credit|took the (?:photo|picture)|contributed (?:to|reporting)|who (?:shot|photographed)|reporters?)\b/iu,
  ],
  ['heading', /\b(?:headline|title|heading)\b/iu],
];

/** The kinds of text that a question asks for expressly: captions, readers' comments, credits, headings. */
export function wantedKinds(question: string): ReadonlySet<Sentence['kind']> {
  return new Set(PATTERNS.filter(([, pattern]) => pattern.test(question)).map(([kind]) => kind));
}
