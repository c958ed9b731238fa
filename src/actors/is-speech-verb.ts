import type { Unit } from './sentence.ts';
import type { SpeechVerbForm } from './speech-verb-forms.ts';
import { verbParticles } from './verb-particles.ts';

const ALWAYS_VERBS = new Set(['say', 'said', 'says', 'told', 'added', 'wrote', 'saying', 'adds']);
const DETERMINER = /^(?:the|a|an|this|that|his|her|their|its|our|my|no|any|some)$/u;
const BEFORE_PARTICIPLE =
  /^(?:went|goes|go|gone|going|continued|continues|declined|refused|failed|sought|tried|used|came|on|began|begun|started|kept|keeps)$/u;

/**
 * Whether a word that can be a form of a verb of saying is one where it stands. Not so nouns ("telephone calls"), participles behind
 * what they qualify ("written by"), questions put to the speaker ("Asked whether …, he said") and verbs in another sense ("calls a
 * friend", "points north").
 */
export function isSpeechVerb(units: readonly Unit[], at: number, { verb, form }: SpeechVerbForm): boolean {
  const unit = units[at];
  const before = units[at - 1];
  const after = units[at + 1];
  if (unit === undefined || !isTaggedAsVerb(unit, before, after, form)) return false;
  if (form !== 'past' && DETERMINER.test(before?.lower ?? '')) return false;
  if (form === 'present' && before?.pos === 'AUX') return false;
  if (form === 'past' && after?.lower === 'by') return false;
  if (
    form === 'past' &&
    before === undefined &&
    /^(?:asked|pressed|told|questioned|quoted)$/u.test(unit.lower)
  )
    return false;
  if (form === 'base' && /^(?:ADP|ADJ|VERB)$/u.test(before?.pos ?? '') && before?.lower !== 'to')
    return false;
  if (form === 'participle' && before?.pos === 'VERB' && !BEFORE_PARTICIPLE.test(before.lower)) return false;
  if (form === 'participle' && /^(?:for|of|from|against|about|to)$/u.test(before?.lower ?? '')) return false;
  const particle = verbParticles.get(verb);
  if (particle !== undefined && after?.lower !== particle) return false;
  if (verb === 'point') return /^(?:out|to)$/u.test(after?.lower ?? '');
  if (verb === 'call') return givesVerdict(units, at);
  return !(verb === 'say' && form === 'base' && before?.text === ',' && after?.text === ',');
}

function isTaggedAsVerb(
  unit: Unit,
  before: Unit | undefined,
  after: Unit | undefined,
  form: SpeechVerbForm['form'],
): boolean {
  if (unit.pos === 'VERB' || ALWAYS_VERBS.has(unit.lower)) return true;
  const opensClause = /^(?:that|there|he|she|they|it)$/u.test(after?.lower ?? '');
  const isSubject =
    before !== undefined && (before.text === ',' || /^(?:NOUN|PROPN|PRON)$/u.test(before.pos));
  return unit.pos === 'NOUN' && (form === 'base' || form === 'present') && opensClause && isSubject;
}

const LONGEST_VERDICT = 15;

/** "called for a pause", "called it a “disaster”", but not "calls Mr. Brown for a talk". */
function givesVerdict(units: readonly Unit[], at: number): boolean {
  if (/^(?:for|on)$/u.test(units[at + 1]?.lower ?? '')) return true;
  const behind = units.slice(at + 1, at + 1 + LONGEST_VERDICT);
  const end = behind.findIndex(({ text }) => /^[;:]$/u.test(text));
  return behind.slice(0, end < 0 ? behind.length : end).some(({ quotation, lower }, index) => {
    const isComplement = index > 0 && /^an?$/u.test(lower) && behind[index - 1]?.pos !== 'ADP';
    return quotation !== null || lower === 'as' || isComplement;
  });
}
