import { describeLanguages } from '../replies/describe-languages.ts';
import type { Finding } from '../replies/finding.ts';

/** Which languages questions are answered in. */
export function examineLanguages(hasModel: boolean): Finding {
  return { subject: 'Languages', state: 'good', found: `${describeLanguages(hasModel)}.`, remedy: null };
}
