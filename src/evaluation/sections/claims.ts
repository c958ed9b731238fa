import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { z } from 'zod';
import type { CheckedSentence, CheckResult } from '../../claims/checked-sentence.ts';
import { overallResult } from '../../claims/overall-result.ts';
import { EvaluationError } from '../evaluation-error.ts';
import { readJsonLines } from '../read-json-lines.ts';
import { openChecker } from './open-checker.ts';
import type { Measure, Section } from './section.ts';
import { withSet } from './with-set.ts';

const claim = z.object({
  id: z.string(),
  claim: z.string(),
  truth: z.enum(['true', 'false']),
  /** The article that tells it, or what it should be. */
  article: z.string().default(''),
});

interface Judged extends z.infer<typeof claim> {
  readonly result: CheckResult;
  /** The article of the quote that is shown first. */
  readonly shown: string | null;
  readonly ms: number;
}

/**
 * Whether claims that somebody wrote blind over unread articles are found or seen to differ: totals only.
 *
 * @param folder holds `articles/` and `claims.jsonl`: `{"id","claim","truth":"true|false","article"}` a line
 * @throws {EvaluationError} if it does not
 */
export function createClaimsSection(folder: string): Section {
  const [corpus, file] = [join(folder, 'articles'), join(folder, 'claims.jsonl')];
  for (const path of [corpus, file])
    if (!existsSync(path))
      throw new EvaluationError(
        `${folder} is no set of claims: there is no ${path}. It holds articles/ and claims.jsonl.`,
      );
  const name = `claims-${basename(folder)}`;
  return {
    name: 'claims',
    sets: () => [name],
    async measure(_set, { config, sample, onProgress }) {
      const claims = sample(await readJsonLines(file, claim));
      const judged: Judged[] = [];
      await withSet({ name, corpus }, { config }, async (app) => {
        const check = await openChecker(app);
        for (const one of claims) {
          const started = performance.now();
          const sentences = await check({ text: one.claim, now: new Date() });
          const ms = performance.now() - started;
          judged.push({ ...one, result: overallResult(sentences), shown: articleOf(sentences), ms });
          onProgress(judged.length, claims.length);
        }
      });
      return {
        questions: judged.length,
        measures: measuresOf(judged),
        times: judged.map(({ ms }) => ms),
      };
    },
  };
}

function articleOf(sentences: readonly CheckedSentence[]): string | null {
  return sentences[0]?.bearings[0]?.quote.articleId ?? null;
}

/** Every result of every kind of claim, as a share of the kind. */
function measuresOf(judged: readonly Judged[]): readonly Measure[] {
  const share = (
    name: string,
    value: (one: Judged) => boolean,
    of: (one: Judged) => boolean,
  ): Omit<Measure, 'isLowerBetter'> => ({
    name,
    statistic: 'share',
    observations: judged.map((one) => ({
      id: one.id,
      value: Number(of(one) && value(one)),
      of: Number(of(one)),
    })),
  });
  const results = ['found', 'differs', 'absent'] as const;
  const shares = (['true', 'false'] as const).flatMap((truth) =>
    results.map((result): Measure => {
      const measure = share(
        `${truth}: ${result}`,
        (one) => one.result === result,
        (one) => one.truth === truth,
      );
      const isWanted = truth === 'true' ? result === 'found' : result === 'differs';
      return isWanted ? measure : { ...measure, isLowerBetter: true };
    }),
  );
  return [
    ...shares,
    share(
      'shown from the right article',
      (one) => one.shown === one.article,
      (one) => one.result === 'found' || one.result === 'differs',
    ),
  ];
}
