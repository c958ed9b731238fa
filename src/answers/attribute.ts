import { createNameIndex } from '../actors/create-name-index.ts';
import { createOpeningReader, type OpeningPronoun } from '../actors/create-opening-reader.ts';
import { hasPossibleSpeaker } from '../actors/has-possible-speaker.ts';
import { readArticle } from '../actors/read-article.ts';
import { settleStatements } from '../actors/settle-statements.ts';
import type { Statement } from '../actors/statement.ts';
import type { StoredArticle } from '../library/article-store.ts';
import type { Interval } from '../passages/interval.ts';
import type { Attribution } from './attribution.ts';

/** Who is speaking in the sentences of one article. */
export interface Speakers {
  /** Whoever the sentence as a whole is attributed to: a statement that covers at least half of it. `null` where the article speaks for itself. */
  attributionOf(sentence: Interval): Attribution | null;
  /** Who is to be named as speaking where the sentence is shown: as above, but nobody where the words printed for them can be no source, being misread. */
  voiceOf(sentence: Interval): Attribution | null;
  /** Who is meant by the pronoun that a sentence begins with; `null` for other beginnings and where it is not certain. */
  openingOf(sentence: Interval): OpeningPronoun | null;
  /** The speakers, resolved or as printed, of all statements that a sentence holds a part of. */
  speakersIn(sentence: Interval): readonly string[];
}

/** From this share of a sentence on, a statement is what the sentence is about. */
const COVERED = 0.5;
/** A shared comma makes nobody the speaker, in characters. */
const LEAST_SHARED = 12;

/** Finds who is speaking in an article. */
export function attribute(article: Pick<StoredArticle, 'text' | 'blocks'>): Speakers {
  const reading = readArticle(article);
  const names = createNameIndex(reading);
  const statements = settleStatements(reading, names).map(({ statement }) => statement);
  let readOpening: ReturnType<typeof createOpeningReader> | undefined;
  const statementOf = (sentence: Interval) => {
    const [best] = statements
      .map((statement) => ({
        statement,
        share: shared(statement, sentence) / (sentence.end - sentence.start),
      }))
      .filter(({ share }) => share >= COVERED)
      .sort((left, right) => right.share - left.share);
    return best?.statement ?? null;
  };
  return {
    attributionOf(sentence) {
      const statement = statementOf(sentence);
      return statement === null ? null : toAttribution(statement);
    },
    voiceOf(sentence) {
      const statement = statementOf(sentence);
      return statement === null || !hasPossibleSpeaker(statement) ? null : toAttribution(statement);
    },
    openingOf({ start }) {
      readOpening ??= createOpeningReader(reading, names);
      return readOpening(start);
    },
    speakersIn: (sentence) =>
      statements
        .filter((statement) => shared(statement, sentence) >= LEAST_SHARED)
        .flatMap(({ speaker, speakerText }) => speaker ?? speakerText ?? []),
  };
}

function shared(left: Interval, right: Interval): number {
  return Math.max(0, Math.min(left.end, right.end) - Math.max(left.start, right.start));
}

function toAttribution({ speaker, speakerText, cue, direct }: Statement): Attribution {
  return { speaker, speakerText, cue, direct };
}
