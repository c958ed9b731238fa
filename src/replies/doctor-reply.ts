import type { Finding } from './finding.ts';
import { plural } from './plural.ts';
import type { Reply } from './reply.ts';

const SIGNS: Readonly<Record<Finding['state'], string>> = { good: 'OK', warning: 'NOTE', bad: 'FAULT' };

/** All that was examined, each with what to do about it, and whether all is well. */
export function doctorReply(findings: readonly Finding[]): Reply {
  const count = (state: Finding['state']) => findings.filter((finding) => finding.state === state).length;
  const [faults, notes] = [count('bad'), count('warning')];
  const verdict =
    faults > 0
      ? `${plural(faults, 'fault')} to mend, see above.`
      : notes > 0
        ? `All works. ${plural(notes, 'note')}, see above.`
        : 'All is well.';
  return {
    tone: faults > 0 ? 'error' : 'plain',
    blocks: [
      {
        kind: 'list',
        items: findings.map(({ subject, state, found, remedy }) => ({
          text: `${SIGNS[state]} ${subject}: ${found}`,
          detail: remedy,
          url: null,
        })),
      },
      { kind: 'text', text: verdict },
    ],
  };
}
