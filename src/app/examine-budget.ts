import { LibraryError } from '../library/library-error.ts';
import type { SpendingReport } from '../models/spending-report.ts';
import { describeSpending } from '../replies/describe-spending.ts';
import type { Finding } from '../replies/finding.ts';

/** From this share on a limit is nearly used up. */
const NEARLY = 0.9;

/** What models have cost today, and whether the budget of the day is used up. Nothing is found where no model is configured, or where the library cannot be read, which is found elsewhere. */
export async function examineBudget(read: () => Promise<SpendingReport | null>): Promise<readonly Finding[]> {
  try {
    const report = await read();
    if (report === null) return [];
    const found = `${describeSpending(report)}.`;
    const { spent, limit } = report;
    const isShort = (['tokens', 'micros'] as const).some((kind) => {
      const most = limit[kind];
      return most !== null && spent[kind] >= NEARLY * most;
    });
    return [
      isShort
        ? {
            subject: 'Budget',
            state: 'warning',
            found,
            remedy:
              'Answers are given without a language model until tomorrow (UTC), unless MODEL_TOKENS_PER_DAY or MODEL_MONEY_PER_DAY is raised.',
          }
        : { subject: 'Budget', state: 'good', found, remedy: null },
    ];
  } catch (error) {
    if (error instanceof LibraryError) return [];
    throw error;
  }
}
