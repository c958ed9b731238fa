import { readWords } from '../../actors/read-words.ts';
import { breaksRole } from '../detectors/breaks-role.ts';

const QUOTED = /[“"][^“”"]*[”"]/gu;
const ADDRESS =
  /https?:|www\.|<[@#]|@everyone|@here|\b(?:you|your|yours|assistant|chatbot|language model|ai model|system prompt|prompts?|instructions?)\b|\bsystem\s*:|\?/iu;

/**
 * Whether a sentence speaks to whoever reads it rather than telling something: it gives an order, asks a question, says "you", or holds an address. Reports do
 * so only in somebody's words; outside of them such a sentence is no evidence of anything.
 */
export function addressesReader(text: string): boolean {
  const own = text.replaceAll(QUOTED, ' ').trim();
  if (own === '') return false;
  return ADDRESS.test(own) || breaksRole(own) || beginsWithOrder(own);
}

/** A sentence that begins with a bare verb, as reports never do. */
function beginsWithOrder(text: string): boolean {
  const [first, second] = readWords(text).filter(({ pos }) => pos !== 'PUNCT');
  if (first === undefined) return false;
  const verb = first.lower === 'please' || first.lower === 'now' || first.lower === 'then' ? second : first;
  return verb?.pos === 'VERB' && !/(?:ing|ed|wn|en|pt|nt|ght)$/u.test(verb.lower);
}
