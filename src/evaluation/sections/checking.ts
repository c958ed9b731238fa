import { z } from 'zod';
import type { CheckResult } from '../../claims/checked-sentence.ts';
import { overallResult } from '../../claims/overall-result.ts';
import { readJsonLines } from '../read-json-lines.ts';
import { countKinds } from './count-kinds.ts';
import { findSet } from './find-set.ts';
import { openChecker } from './open-checker.ts';
import type { Measure, Section } from './section.ts';
import { withSet } from './with-set.ts';

const claim = z.object({
  id: z.string(),
  claim: z.string(),
  kind: z.string(),
  expected: z.enum(['found', 'differs', 'absent', 'opinion']),
});

interface Judged extends z.infer<typeof claim> {
  readonly result: CheckResult;
  readonly ms: number;
}

/** Statements of the briefs altered by a script, and claims written by hand, both against the briefs. */
const FILES: Readonly<Record<string, string>> = {
  'altered claims': 'tests/fixtures/altered-claims.jsonl',
  'written claims': 'tests/fixtures/written-claims.jsonl',
};

/** Whether claims are told from what the sources say: above all, that nothing altered is taken for found. */
export const checking: Section = {
  name: 'checking',
  sets: () => Object.keys(FILES),

  async measure(name, { config, sample, onProgress }) {
    const claims = sample(await readJsonLines(FILES[name] ?? '', claim));
    const judged: Judged[] = [];
    await withSet(findSet('briefs'), { config }, async (app) => {
      const check = await openChecker(app);
      for (const one of claims) {
        const started = performance.now();
        const result = overallResult(await check({ text: one.claim, now: new Date() }));
        judged.push({ ...one, result, ms: performance.now() - started });
        onProgress(judged.length, claims.length);
      }
    });
    return {
      questions: judged.length,
      measures: measuresOf(judged),
      kinds: countKinds(judged.map((one) => ({ kind: one.kind, outcome: outcomeOf(one) }))),
      times: judged.map(({ ms }) => ms),
    };
  },
};

/** What is neither found nor contradicted is shown as absent, which misleads nobody. */
function outcomeOf({ result, expected }: Judged): 'right' | 'wrong' | 'refused' {
  if (result === expected) return 'right';
  return result === 'absent' || result === 'short' ? 'refused' : 'wrong';
}

function measuresOf(judged: readonly Judged[]): readonly Measure[] {
  const share = (name: string, result: CheckResult, of: (one: Judged) => boolean): Measure => ({
    name,
    statistic: 'share',
    observations: judged.map((one) => ({
      id: one.id,
      value: Number(of(one) && one.result === result),
      of: Number(of(one)),
    })),
  });
  return [
    {
      ...share('found though altered', 'found', ({ expected }) => expected !== 'found'),
      isLowerBetter: true,
    },
    share('found', 'found', ({ expected }) => expected === 'found'),
    share('difference seen', 'differs', ({ expected }) => expected === 'differs'),
    {
      ...share('differs though it does not', 'differs', ({ expected }) => expected !== 'differs'),
      isLowerBetter: true,
    },
  ];
}
