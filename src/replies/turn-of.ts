import type { Turn } from '../conversation/turn.ts';
import type { Reply } from './reply.ts';

/** What later questions may lean on: the question, and the words quoted in answer to it; none after a refusal. */
export function turnOf(question: string, { tone, blocks }: Reply): Turn {
  const quoted =
    tone === 'answer' || tone === 'uncertain'
      ? blocks.flatMap((block) => (block.kind === 'quote' ? block.text : []))
      : [];
  return { question, quoted };
}
