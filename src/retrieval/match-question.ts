import type { Interval } from '../passages/interval.ts';
import { type Alternative, alternativesOf } from './alternatives-of.ts';
import type { Corpus } from './corpus.ts';
import { editDistance } from './edit-distance.ts';
import { findNames } from './find-names.ts';
import { frameWords } from './frame-words.ts';
import type { Lexicon } from './lexicon.ts';
import { matchPieces } from './match-pieces.ts';
import type { PhraseTable } from './phrase-groups.ts';
import type { Postings, TermChoice } from './postings.ts';
import type { Finding, Query, QueryWord } from './query.ts';
import type { Question } from './question.ts';
import type { Word } from './read-words.ts';
import type { Speller } from './speller.ts';
import { stopWords } from './stop-words.ts';
import { NO_TERM, stem } from './vocabulary.ts';
import type { WordFrequency } from './word-frequency.ts';

/** What a question is matched with: a library's words, and what is known of words in general. */
export interface Matching {
  readonly corpus: Corpus;
  readonly passages: Postings;
  readonly speller: Speller;
  readonly phrases: PhraseTable;
  readonly lexicon: Lexicon;
  readonly frequency: WordFrequency;
}

const FRAME_WEIGHT = 0.5;
/**
 * What the name of a publication counts that is told to have said something: articles seldom name the paper they stand in, but often another. nDCG@10 on
 * MultiHop-RAG .710 to .717, recall@100 .880 to .890.
 */
const SOURCE_WEIGHT = 0.25;
/**
 * What the words of a date that is named count: the article's own date tells whether it fits, and few articles write out theirs. nDCG@10 +.002 on MultiHop-RAG, level on RealTime QA; +.017 on
 * RealTime QA's questions with the date of the article behind them.
 */
const DATE_WEIGHT = 0.5;
/** How much a synonym, a derived word and a correction count. */
const SYNONYM_SHARE = 0.7;
const DERIVATION_SHARE = 0.8;
const CORRECTION_SHARE = 0.9;
/**
 * Where the library has the word itself, related ones count this much of their share: nDCG@10 on SciFact .699 to .707, on CLAPNQ .939 to .944, all evidence found
 * within ten on MultiHop-RAG .49 to .51, level elsewhere.
 */
const BESIDE_SHARE = 0.4;
/** Words this frequent in English are not typing errors, even if the library lacks them; of names there are other spellings. */
const WELL_KNOWN_RANK = 60_000;
/** From this share of capitals on, a word of the library is taken for a name. */
const NAME_SHARE = 0.7;

/** Finds a question's words in a library: as they are, by other names and synonyms, or corrected. */
export function matchQuestion(question: Question, matching: Matching): Query {
  const others = alternativesOf(question.words, matching.phrases);
  const dated = question.dates
    .filter(({ isRelative }) => !isRelative)
    .map(({ start, text }) => ({ start, end: start + text.length }));
  const words = question.words
    .map((word, position) => ({ word, others: others.get(position) ?? [] }))
    .filter(({ word }) => !stopWords.has(word.text))
    .map(({ word, others: named }) => matchWord(word, named, matching))
    .map((matched) => (isInside(matched.word, question.sources) ? weigh(matched, SOURCE_WEIGHT) : matched))
    .map((matched) => (isInside(matched.word, dated) ? weigh(matched, DATE_WEIGHT) : matched))
    .filter(({ corrections: [likeliest] }) => likeliest === undefined || !stopWords.has(likeliest));
  const names = findNames(question, words, matching);
  const named = words.map((word, position) => ({
    ...word,
    isName: names.some(({ from, to }) => from <= position && position < to),
  }));
  return { words: named, names, pieces: matchPieces(question, named, matching.corpus.outlets) };
}

function isInside({ start, end }: Word, intervals: readonly Interval[]): boolean {
  return intervals.some((interval) => interval.start <= start && end <= interval.end);
}

function weigh(matched: QueryWord, most: number): QueryWord {
  return { ...matched, search: { ...matched.search, weight: Math.min(matched.search.weight, most) } };
}

function matchWord(word: Word, others: readonly Alternative[], matching: Matching): QueryWord {
  const { corpus, passages } = matching;
  const own = choicesOf([{ word: word.text, share: 1 }], matching);
  const named = choicesOf(others, matching);
  const kin =
    word.isNameLike && own.length > 0 ? [] : choicesOf(relatedTo(word.text, matching.lexicon), matching);
  const isThere = own.length + named.length > 0;
  const related = isThere ? kin.map(({ term, share }) => ({ term, share: share * BESIDE_SHARE })) : kin;
  const corrections = own.length + named.length + related.length > 0 ? [] : correct(word.text, matching);
  const corrected = choicesOf(
    corrections.map((correction) => ({ word: correction, share: CORRECTION_SHARE })),
    matching,
  );
  const choices = distinct([...own, ...named, ...related, ...corrected]);
  const isFrame = frameWords.has(word.text);
  const finding: Finding =
    own.length > 0
      ? 'found'
      : named.length + related.length > 0
        ? 'related'
        : corrected.length > 0
          ? 'corrected'
          : 'missing';
  const frequency = Math.max(1, ...choices.map(({ term }) => passages.frequency(term)));
  return {
    word,
    finding,
    search: { choices, weight: isFrame ? FRAME_WEIGHT : 1 },
    corrections,
    idf: passages.idf(corpus.passages.length === 0 ? 0 : frequency),
    isName: false,
    isFrame,
  };
}

function relatedTo(word: string, lexicon: Lexicon): readonly Alternative[] {
  const { synonyms, derivations } = lexicon.related(word);
  return [
    ...synonyms.map((synonym) => ({ word: synonym, share: SYNONYM_SHARE })),
    ...derivations.map((derivation) => ({ word: derivation, share: DERIVATION_SHARE })),
  ];
}

/** What a word may be a slip for. One that is frequent without being in the dictionary is a name, which may be another spelling of one that the library has: "zimmermann", "Zimmerman". */
function correct(word: string, { corpus, frequency, lexicon, speller }: Matching): readonly string[] {
  if (lexicon.has(word)) return [];
  const rank = frequency.rankOf(word);
  const suggestions = speller.suggest(word);
  if (rank === null || rank >= WELL_KNOWN_RANK) return suggestions;
  return suggestions.filter((other) => {
    const id = corpus.vocabulary.find(other);
    const share = id === undefined ? null : corpus.nameShare(id);
    return share !== null && share >= NAME_SHARE && editDistance(word, other) === 1 && other[0] === word[0];
  });
}

/** The library's terms for words; those it does not have are left out. */
function choicesOf(words: readonly Alternative[], { corpus, passages }: Matching): readonly TermChoice[] {
  return words.flatMap(({ word, share }) => {
    const term = corpus.vocabulary.findTerm(stem(word));
    return term === undefined || term === NO_TERM || passages.frequency(term) === 0 ? [] : [{ term, share }];
  });
}

function distinct(choices: readonly TermChoice[]): readonly TermChoice[] {
  const best = new Map<number, number>();
  for (const { term, share } of choices) best.set(term, Math.max(share, best.get(term) ?? 0));
  return [...best].map(([term, share]) => ({ term, share }));
}
