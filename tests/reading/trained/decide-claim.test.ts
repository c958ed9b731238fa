import { describe, expect, it } from 'vitest';
import { decideClaim } from '../../../src/reading/trained/decide-claim.ts';
import type { JudgedClaimSentence } from '../../../src/reading/trained/judge-claim.ts';

const thresholds = { told: 0.8, otherwise: 0.7, doubted: 0.6, untold: 0.4 };
const sentence = (
  number: number,
  told: number,
  otherwise: number,
  kind: JudgedClaimSentence['kind'] = 'article',
): JudgedClaimSentence => ({ number, told, otherwise, doubted: 0, share: 0, kind });

describe('decideClaim', () => {
  it.each([
    ['told', [sentence(1, 0.1, 0.2), sentence(2, 0.9, 0.05)], [2]],
    ['not_told', [sentence(1, 0.79, 0.1)], []],
    ['told_otherwise', [sentence(1, 0.1, 0.75), sentence(2, 0.05, 0.9)], [2, 1]],
    ['not_told', [sentence(1, 0.1, 0.69)], []],
  ] as const)('is %s by what is sure enough: %j', (verdict, judged, numbers) => {
    const reading = decideClaim(judged, thresholds);
    expect(reading.verdict).toBe(verdict);
    expect(reading.pointers.map(({ number }) => number)).toEqual(numbers);
  });

  it('doubts what is only alleged or planned, unless it is told otherwise more surely', () => {
    const doubted = (number: number, share: number): JudgedClaimSentence => ({
      ...sentence(number, 0.1, 0.1),
      doubted: share,
    });
    expect(decideClaim([doubted(1, 0.7), doubted(2, 0.2)], thresholds)).toMatchObject({
      verdict: 'denied_or_unsure',
      pointers: [{ number: 1 }],
    });
    expect(decideClaim([doubted(1, 0.59)], thresholds).verdict).toBe('not_told');
    expect(decideClaim([doubted(1, 0.7), sentence(2, 0, 0.75)], thresholds).verdict).toBe('told_otherwise');
  });

  it('accuses nobody of what another sentence may tell', () => {
    expect(decideClaim([sentence(1, 0.5, 0.1), sentence(2, 0, 0.9)], thresholds).verdict).toBe('not_told');
  });

  it('takes nothing from captions and readers', () => {
    expect(decideClaim([sentence(1, 0.95, 0, 'comment')], thresholds)).toMatchObject({
      verdict: 'not_told',
      nearest: [1],
    });
  });

  it('has nothing to say without sentences', () => {
    expect(decideClaim([], thresholds)).toMatchObject({ verdict: 'not_told', pointers: [], nearest: [] });
  });
});
