import { describe, expect, it } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { statistics } from '../../src/evaluation/metrics/statistics.ts';
import { actors } from '../../src/evaluation/sections/actors.ts';
import { names } from '../../src/evaluation/sections/names.ts';
import type { Section } from '../../src/evaluation/sections/section.ts';
import { statements } from '../../src/evaluation/sections/statements.ts';
import { createDirectory } from '../support/create-directory.ts';

/** The figures of a section on some items of its only set; `null` where the set is not here. */
async function measure({ sets, measure: run }: Section, items: number) {
  const [set] = sets();
  if (set === undefined) return null;
  const results = await run(set, {
    config: { ...readConfig({}), cacheDirectory: await createDirectory() },
    sample: (all) => all.slice(0, items),
    onProgress: () => undefined,
    atOnce: 1,
  });
  return new Map(results.measures.map((one) => [one.name, statistics[one.statistic](one.observations) ?? 0]));
}

describe.skipIf(statements.sets().length === 0)('the section statements (needs ../shared)', () => {
  it('measures quotations and who says them', async () => {
    const figures = await measure(statements, 12);
    expect(figures?.get('direct F1')).toBeGreaterThan(0.8);
    expect(figures?.get('all F1')).toBeGreaterThan(0.5);
    expect(figures?.get('direct that are attributions')).toBeGreaterThan(0.85);
  });
});

describe.skipIf(names.sets().length === 0)('the section names (needs ../shared)', () => {
  it('measures people and organisations beside compromise alone', async () => {
    const figures = await measure(names, 400);
    expect(figures?.get('persons F1')).toBeGreaterThan(figures?.get('persons F1, compromise alone') ?? 1);
    expect(figures?.get('organisations F1')).toBeGreaterThan(
      figures?.get('organisations F1, compromise alone') ?? 1,
    );
  });
});

describe('the section actors', () => {
  it('has no set where the labelled articles are not here, and one where they are', () => {
    expect([[], ['five']]).toContainEqual(actors.sets());
  });
});
