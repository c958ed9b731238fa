import type { Interval } from '../passages/interval.ts';
import { splitSentences } from '../passages/split-sentences.ts';
import type { Quotation } from './quotation.ts';
import { speechVerbForms } from './speech-verb-forms.ts';

/**
 * The sentences of a paragraph with quotations taken as atoms: a sentence never ends inside one. It ends behind one only where the
 * quotation ends in a full stop, question or exclamation mark and no clause of saying follows ("“Why now?” Kirby asked").
 *
 * @param quotations those of the paragraph, in order
 */
export function splitQuotedSentences(
  text: string,
  paragraph: Interval,
  quotations: readonly Quotation[],
): readonly Interval[] {
  const sentences: Interval[] = [];
  let goesOn = false;
  for (const { start, end } of splitSentences(mask(text, paragraph, quotations))) {
    const last: Interval | undefined = goesOn ? sentences.pop() : undefined;
    const sentence: Interval = { start: last?.start ?? paragraph.start + start, end: paragraph.start + end };
    sentences.push(sentence);
    const quotation = quotations.find((candidate) => candidate.end === sentence.end);
    goesOn = quotation !== undefined && isCutShort(text, sentence, quotation, paragraph.end);
  }
  return sentences;
}

/** Replaces what quotations hold by commas, keeping every offset, the case of their first letter and how they end. */
function mask(text: string, paragraph: Interval, quotations: readonly Quotation[]): string {
  let masked = '';
  let at = paragraph.start;
  for (const { start, inner, end } of quotations) {
    const words = maskWords(text.slice(inner.start, inner.end));
    masked += `${text.slice(at, start)}${'“'.repeat(inner.start - start)}${words}${'”'.repeat(end - inner.end)}`;
    at = end;
  }
  return masked + text.slice(at, paragraph.end);
}

function maskWords(inner: string): string {
  if (inner === '') return '';
  const first = /^\P{L}*\p{Lu}/u.test(inner) ? 'X' : 'x';
  const last = inner.slice(-1);
  return (
    `${first}${','.repeat(inner.length)}`.slice(0, inner.length - 1) + (/[.!?…]/u.test(last) ? last : ',')
  );
}

const SPEAKER_FOLLOWS = 60;
const TITLES = /\b(Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen)\./gu;
/** "“We shall see.” Trump said.", with a full stop where a comma belongs. */
const BARE_CLAUSE =
  /^\s*(?:(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen)\.\s)?(?:\p{Lu}[\p{L}’'-]*\s+){1,3}(?:said|says|added|adds|wrote|writes|tweeted|replied|explained|continued|concluded|noted)[.,]/u;

function isCutShort(text: string, sentence: Interval, quotation: Quotation, paragraphEnd: number): boolean {
  const following = text.slice(quotation.end, Math.min(paragraphEnd, quotation.end + SPEAKER_FOLLOWS));
  if (BARE_CLAUSE.test(following)) return true;
  if (!/[?!…—–]$/u.test(text.slice(quotation.inner.start, quotation.inner.end))) return false;
  if (isIntroduced(text.slice(sentence.start, quotation.start))) return false;
  const [clause] = /^[^“"«:;.?!,]*/u.exec(following.replace(TITLES, '$1')) ?? [''];
  return clause.split(/\s+/u).some((word) => speechVerbForms.has(word.toLowerCase()));
}

/** "He asked, “…?”" has its speaker already. */
function isIntroduced(before: string): boolean {
  return (
    /[,:]\s*$/u.test(before) &&
    before.split(/[^\p{L}]+/u).some((word) => speechVerbForms.has(word.toLowerCase()))
  );
}
