import { describe, expect, it } from 'vitest';
import { readWords as readTagged } from '../../src/actors/read-words.ts';
import type { Demand } from '../../src/answers/demand.ts';
import { judgeSentence, type ReadClaim } from '../../src/claims/judge-sentence.ts';
import { readWording } from '../../src/claims/wording.ts';
import { fold } from '../../src/retrieval/fold.ts';

const NAMES = new Set(['biden', 'netanyahu', 'blinken', 'kirby', 'lunn', 'ada', 'astrid', 'ray']);

/** A claim each of whose words stands for itself alone. */
function readClaim(text: string): ReadClaim {
  const wording = readWording(text);
  const verbs = new Set(
    readTagged(text).flatMap(({ pos, text: word }) => (pos === 'VERB' ? fold(word) : [])),
  );
  const demands = wording.words.flatMap((word, at): readonly Demand[] => {
    const stem = wording.stems[at] ?? '';
    if (stem === '') return [];
    const isVerb = verbs.has(word.text);
    const common = { opposites: new Set<string>(), weight: 1, finding: 'found', isFrame: false } as const;
    return [
      {
        ...common,
        word: word.text,
        stem,
        strengths: new Map([[stem, 1]]),
        isName: false,
        isNumber: false,
        isVerb,
      },
    ];
  });
  return {
    wording,
    demands,
    isName: ({ text: word, isNameLike }) => isNameLike || NAMES.has(word),
    aliasesOf: () => [],
  };
}

interface Around {
  readonly before?: string;
  readonly speaker?: string;
  readonly published?: string;
}

function judge(claim: string, source: string, { before, speaker, published }: Around = {}): string {
  const { verdict, differences } = judgeSentence(readClaim(claim), {
    wording: readWording(source),
    before: before === undefined ? null : readWording(before),
    speaker: speaker ?? null,
    published: published === undefined ? null : new Date(published),
    articleText: [before, source].join(' '),
  });
  return [verdict, ...new Set(differences.map(({ aspect }) => aspect))].join(' ');
}

describe('judgeSentence', () => {
  it.each([
    [
      'The ferry Astrid sank off the cape.',
      'On Monday the old ferry Astrid sank off the cape in a storm.',
      'found',
    ],
    ['The ferry Astrid sank off the reef.', 'The ferry Astrid sank off the cape.', 'related'],
    ['Prices rose in the capital.', 'The ferry Astrid sank off the cape.', 'none'],
    ['40 people were on the ferry.', 'The ferry had 40 people and 12 cars.', 'found'],
    ['12 people were on the ferry.', 'The ferry had 40 people and 12 cars.', 'differs number'],
    ['More than 40 people were on the ferry.', 'The ferry had 40 people on board.', 'differs bound'],
    ['The ferry sank on May 6.', 'The ferry sank on May 7.', 'differs date'],
    ['The ferry sank in May.', 'The ferry sank on May 7.', 'found'],
    ['The ferry sank on May 7.', 'The ferry sank in May.', 'related'],
    ['The ferry did not sink off the cape.', 'The ferry sank off the cape.', 'differs polarity'],
    ['The ferry sank off the cape.', 'The ferry nearly sank off the cape.', 'differs bound'],
    ['The ferry sank off the cape.', 'The ferry may have sunk off the cape.', 'differs modality'],
    ['Kirby denied that the ferry sank.', 'Kirby said that the ferry sank.', 'differs polarity'],
    ['All passengers left the ferry.', 'Some passengers left the ferry.', 'differs amount'],
    ['The mayor left before the vote.', 'The mayor left after the vote.', 'differs order'],
    ['Biden warned Netanyahu about Rafah.', 'Biden warned Netanyahu about Rafah.', 'found'],
    ['Netanyahu warned Biden about Rafah.', 'Biden warned Netanyahu about Rafah.', 'differs roles'],
    ['Netanyahu was warned by Biden about Rafah.', 'Biden warned Netanyahu about Rafah.', 'found'],
    ['Biden was warned by Netanyahu about Rafah.', 'Biden warned Netanyahu about Rafah.', 'differs roles'],
    ['Blinken opened the new bridge.', 'Kirby opened the new bridge.', 'differs name'],
    ['The council reopened the bridge.', 'The council agreed to reopen the bridge.', 'differs modality'],
    ['Prices went down in the capital.', 'Prices went up in the capital.', 'differs direction'],
    ['The first ferry sank off the cape.', 'The last ferry sank off the cape.', 'differs order'],
    ['Men and men left the burning ferry.', 'Men and women left the burning ferry.', 'related'],
    [
      'Guards searched Danish ferries near Denmark.',
      'Guards searched Swedish ferries near Denmark.',
      'differs name',
    ],
    ['The council will meet the ferrymen.', 'The council met the ferrymen.', 'differs modality'],
  ])('“%s” by “%s”: %s', (claim, source, verdict) => {
    expect(judge(claim, source)).toBe(verdict);
  });

  it('counts a weekday from the day of the article', () => {
    const source = 'The ferry sank off the cape on Monday.';
    expect(judge('The ferry sank off the cape on May 6.', source, { published: '2024-05-07' })).toBe('found');
    expect(judge('The ferry sank off the cape on May 5.', source, { published: '2024-05-07' })).toBe(
      'differs date',
    );
  });

  it('takes who speaks for named, and nobody else', () => {
    const source = '“The ferry will sail on time,” she said.';
    expect(judge('Ada Lunn said the ferry will sail on time.', source, { speaker: 'Ada Lunn' })).toBe(
      'found',
    );
    expect(judge('Kirby said the ferry will sail on time.', source, { speaker: 'Ada Lunn' })).toBe(
      'differs speaker',
    );
    expect(judge('Kirby said the ferry will sail on time.', source)).toBe('related');
  });

  it('takes a pronoun for the only name before it, and else for nobody', () => {
    const source = 'He opened the new bridge.';
    expect(judge('Ray opened the new bridge.', source, { before: 'At noon came Ray.' })).toBe('found');
    const two = 'At noon came Ray with Kirby.';
    expect(judge('Kirby opened the new bridge.', source, { before: two })).toBe('related');
  });
});
