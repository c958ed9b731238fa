import { expect, it } from 'vitest';
import { createReference } from '../../../src/discord/answering/create-reference.ts';

it('makes references of six characters that are not mixed up when read out', () => {
  const references = Array.from({ length: 200 }, createReference);
  expect(references.filter((reference) => !/^[A-HJ-NP-Z2-9]{6}$/u.test(reference))).toEqual([]);
  expect(new Set(references).size).toBe(200);
});
