import type { ArticleReader } from '../answers/article-reader.ts';
import type { CitedQuote } from '../answers/cited-quote.ts';
import { nameTest } from '../answers/name-test.ts';
import { quoteInterval } from '../answers/quote-interval.ts';
import type { Lexicon } from '../retrieval/lexicon.ts';
import type { PhraseTable } from '../retrieval/phrase-groups.ts';
import type { Findings } from '../retrieval/searcher.ts';
import { createAliasFinder } from './alias-finder.ts';
import { compareSlots, type SlotsCompared } from './slots/compare-slots.ts';
import type { ShownWords, SlotWords } from './slots/slot-comparison.ts';
import { readWording } from './wording.ts';

/** A claim, and a quote that a reader takes to tell it, or otherwise. */
export interface Guarded {
  readonly claim: string;
  readonly quote: CitedQuote;
  readonly findings: Findings;
}

/** What code finds of form, and the quote that it was found in: with the sentence before it where only both together name what the claim names. */
export type FormGuard = (guarded: Guarded) => Promise<SlotsCompared & { readonly quote: CitedQuote }>;

/** What the guard needs. */
export interface FormGuardDeps {
  readonly articles: ArticleReader;
  readonly lexicon: Lexicon;
  readonly phrases: PhraseTable;
}

/** Longer quotes are not read, in characters. */
const LONGEST = 600;

/** Creates what holds a reader's verdict to the words that are shown. */
export function createFormGuard({ articles, lexicon, phrases }: FormGuardDeps): FormGuard {
  const aliasesOf = createAliasFinder(phrases);
  const relatedTo: SlotWords['relatedTo'] = (word) => {
    const { synonyms, derivations, antonyms } = lexicon.related(word);
    return { same: [...synonyms, ...derivations], opposite: antonyms };
  };
  return async ({ claim, quote, findings }) => {
    const words: SlotWords = { isName: nameTest(findings.index.corpus), aliasesOf, relatedTo };
    const wording = readWording(claim);
    const read = await articles.read(quote.articleId);
    const compare = (shown: CitedQuote) =>
      compareSlots(wording, toShown(shown, read?.article.text ?? ''), words);
    const alone = compare(quote);
    // What a sentence does to its clause, no other sentence takes back.
    if (alone.keepsForm || alone.isEmbedded || read === undefined) return { ...alone, quote };
    const before = read.sentences.findLast(({ end, kind }) => end <= quote.start && kind === 'paragraph');
    const wider =
      before === undefined || quote.end - before.start > LONGEST
        ? null
        : quoteInterval(read, { start: before.start, end: quote.end });
    if (wider === null) return { ...alone, quote };
    const both = compare(wider);
    return both.keepsForm ? { ...both, quote: wider } : { ...alone, quote };
  };
}

function toShown({ text, article, attribution }: CitedQuote, articleText: string): ShownWords {
  const speaker = attribution?.speaker ?? attribution?.speakerText ?? '';
  const day = /^\d{4}-\d\d-\d\d/u.exec(article.published ?? '')?.[0];
  return {
    wording: readWording(text),
    around: `${article.title ?? ''} ${speaker}`,
    articleText,
    published: day === undefined ? null : new Date(`${day}T00:00:00Z`),
  };
}
