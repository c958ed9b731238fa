import type { PassageKind } from '../passages/passage.ts';

const PATTERNS: readonly (readonly [PassageKind, RegExp])[] = [
  ['comment', /\b(?:reader(?:['’]?s)?|comment(?:s|er|ers|ed|ator|ators)?|commenter)\b/iu],
  [
    'caption',
    /\b(?:caption(?:s|ed)?|photo(?:s|graph(?:s|ed|er)?)?|picture(?:s|d)?|image(?:s|d)?|shown in the)\b/iu,
  ],
  [
    'credit',
    /\b(?:photographer|photo credit|took the (?:photo|picture)|contributed (?:to|reporting)|who (?:shot|photographed)|reporters?)\b/iu,
  ],
];

/** The kinds of text that a question asks for expressly: captions, readers' comments, credits. */
export function wantedKinds(question: string): ReadonlySet<PassageKind> {
  return new Set(PATTERNS.filter(([, pattern]) => pattern.test(question)).map(([kind]) => kind));
}
