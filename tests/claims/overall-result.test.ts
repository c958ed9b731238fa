import { describe, expect, it } from 'vitest';
import type { CheckResult } from '../../src/claims/checked-sentence.ts';
import { overallResult } from '../../src/claims/overall-result.ts';

describe('overallResult', () => {
  it.each<[readonly CheckResult[], CheckResult]>([
    [['found', 'found'], 'found'],
    [['found', 'absent'], 'absent'],
    [['absent', 'differs', 'found'], 'differs'],
    [['opinion', 'found'], 'opinion'],
    [[], 'short'],
  ])('of %j is %s', (results, overall) => {
    expect(overallResult(results.map((result) => ({ result })))).toBe(overall);
  });
});
