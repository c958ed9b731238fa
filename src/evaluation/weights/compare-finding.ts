import type { Config } from '../../config.ts';
import type { Signals } from '../../retrieval/evidence.ts';
import { weights as shipped } from '../../retrieval/weights.ts';
import { listLabelledSets } from '../list-labelled-sets.ts';
import { alignColumns } from '../report/align-columns.ts';
import { formatShare } from '../report/format-share.ts';
import { compareWeights, type LeftOut } from './compare-weights.ts';
import type { PooledQuestion } from './pooled-question.ts';
import { readPools } from './read-pools.ts';

/** So many questions of each set: enough to choose ten weights by, few enough to judge hundreds of choices. */
const SAMPLE = 400;
/** What choosing begins with: the same for every signal, so that nothing is learned from the shipped weights. */
const EVEN: Signals = {
  article: 0.5,
  passage: 0.5,
  lead: 0.5,
  piece: 0.5,
  pairs: 0.5,
  letters: 0.5,
  meaning: 0.5,
  phrase: 0.5,
  date: 0.5,
  outlet: 0.5,
  recency: 0.5,
};

/**
 * Compares the shipped weights of finding with such as are chosen on the public sets by themselves, on a set they were not chosen on: a table, and which weights they were. Writes no file.
 *
 * @param say told what is done and found, line by line
 */
export async function compareFinding(config: Config, say: (line: string) => void): Promise<void> {
  const pools = new Map<string, readonly PooledQuestion[]>();
  for (const set of listLabelledSets().filter(({ form }) => form === 'public')) {
    pools.set(set.name, await readPools(set, config, SAMPLE));
    say(`${set.name}: ${pools.get(set.name)?.length ?? 0} questions`);
  }
  const rows: string[][] = [['left out', 'n', 'shipped', 'learned', 'learned weights']];
  for (const left of compareWeights(pools, shipped, EVEN)) {
    rows.push(rowOf(left));
    say(`${left.set} done`);
  }
  for (const line of alignColumns(rows)) say(line);
}

function rowOf({ set, questions, shipped: former, learned, weights }: LeftOut): string[] {
  const scale = shipped.passage / weights.passage;
  const scaled = Object.entries(weights).map(([name, weight]) => `${name} ${(weight * scale).toFixed(2)}`);
  return [set, String(questions), formatShare(former), formatShare(learned), scaled.join(', ')];
}
