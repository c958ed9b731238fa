import type { Verdict } from '../library/feedback-store.ts';
import type { Reply } from './reply.ts';

const KEPT: Readonly<Record<Verdict, string>> = {
  helpful: 'the question, and that what came of it was helpful',
  unhelpful: 'the question, and that what came of it was not helpful',
};

/** Thanks for an opinion, and what was kept of it. */
export function feedbackReply(verdict: Verdict): Reply {
  return {
    tone: 'plain',
    blocks: [
      { kind: 'text', text: 'Thank you, that is noted.' },
      {
        kind: 'note',
        text: `Kept: ${KEPT[verdict]}; not who said so. The other button changes it.`,
      },
    ],
  };
}
