import { describe, expect, it } from 'vitest';
import { embedderInUse } from '../../src/library/embedder-in-use.ts';

describe('embedderInUse', () => {
  it('is that of most articles', () => {
    expect(embedderInUse(['a', 'b', 'b'].map((embedderId) => ({ embedderId })))).toBe('b');
  });

  it('is none where there are no articles', () => {
    expect(embedderInUse([])).toBeNull();
  });
});
