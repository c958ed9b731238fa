import { describe, expect, it } from 'vitest';
import { compareDoers } from '../../src/claims/compare-doers.ts';
import { readWording } from '../../src/claims/wording.ts';

const compare = (claim: string, source: string, articleText = source) => {
  const { differences, isMissing } = compareDoers({
    claim: readWording(claim),
    source: {
      wording: readWording(source),
      before: null,
      speaker: null,
      published: null,
      articleText,
    },
    alignment: [],
    isName: ({ isNameLike }) => isNameLike,
    isAlike: (claimed, stem) => claimed === stem,
    aliasesOf: () => [],
  });
  return [
    ...differences.map(({ given, source: other }) => `${given} | ${other}`),
    ...(isMissing ? ['missing'] : []),
  ];
};

describe('compareDoers', () => {
  it.each<[claim: string, source: string, articleText: string, found: readonly string[]]>([
    [
      'The president refused to sign the bill.',
      'The minister refused to sign the bill.',
      '',
      ['The president | The minister'],
    ],
    ['The minister refused to sign the bill.', 'The minister refused to sign the bill.', '', []],
    [
      'The minister refused to sign the bill.',
      'Lunn refused to sign the bill.',
      'The minister, Ada Lunn, left.',
      [],
    ],
    [
      'The minister refused to sign the bill.',
      'Lunn refused to sign the bill.',
      'Ada Lunn left.',
      ['missing'],
    ],
    ['The minister refused to sign the bill.', 'He refused to sign the bill.', '', []],
    ['Lunn refused to sign the bill.', 'The minister refused to sign the bill.', '', []],
    ['The minister refused to sign the bill.', 'The president left.', '', []],
  ])('holds the role that does something against who does it: “%s”, “%s”', (claim, source, text, found) => {
    expect(compare(claim, source, `${text} ${source}`)).toEqual(found);
  });
});
