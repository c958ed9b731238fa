import { describe, expect, it } from 'vitest';
import { baseForm } from '../../src/retrieval/base-form.ts';
import { stem } from '../../src/retrieval/vocabulary.ts';

describe('baseForm', () => {
  it.each([
    ['met', 'meet'],
    ['withdrawn', 'withdraw'],
    ['women', 'woman'],
    ['walked', 'walked'],
    ['left', 'left'],
    ['constructor', 'constructor'],
  ])('%s: %s', (form, base) => {
    expect(baseForm(form)).toBe(base);
  });

  it('counts irregular forms under one term', () => {
    expect(new Set(['steal', 'stole', 'stolen', 'stealing'].map(stem)).size).toBe(1);
  });
});
