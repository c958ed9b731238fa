import { describe, expect, it } from 'vitest';
import { createIdScheme } from '../../src/ingest/create-id-scheme.ts';

describe('createIdScheme', () => {
  it('prefers the own id, then the folder in front, then numbers', () => {
    const taken = new Set<string>();
    const scheme = createIdScheme('000', '/news/march/000.txt');
    const ids = Array.from({ length: 4 }, () => {
      const id = scheme.choose((candidate) => !taken.has(candidate));
      taken.add(id);
      return id;
    });
    expect(ids).toEqual(['000', 'march-000', 'march-000-2', 'march-000-3']);
    expect(ids.map((id) => scheme.rank(id))).toEqual([0, 1, 2, 3]);
  });

  it.each([
    '001',
    'april-000',
    'march-000-',
    'march-000-1',
    'march-000-02',
    'march-000-2.5',
    'march-000-x',
    'march-000-2-3',
  ])('does not claim %s', (id) => {
    expect(createIdScheme('000', '/news/march/000.txt').rank(id)).toBeUndefined();
  });

  it('numbers files that lie in no folder', () => {
    const scheme = createIdScheme('000', '/000.txt');
    expect(scheme.choose((id) => id !== '000')).toBe('000-2');
    expect(scheme.rank('000-2')).toBe(2);
  });
});
