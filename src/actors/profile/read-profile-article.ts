import { aboutArticle } from '../../articles/about-article.ts';
import type { StoredArticle } from '../../library/article-store.ts';
import type { RecognisedStatement, Recognition } from '../../library/recognition.ts';
import type { Interval } from '../../passages/interval.ts';
import { listParagraphs } from '../../passages/list-paragraphs.ts';
import type { Passage } from '../../passages/passage.ts';
import { splitPassages } from '../../passages/split-passages.ts';
import { splitSentences } from '../../passages/split-sentences.ts';
import { indexAt } from '../index-at.ts';
import type { ProfileQuote } from './profile.ts';

/** An article that a profile is read from. */
export interface ProfileSource {
  readonly article: StoredArticle;
  readonly recognition: Recognition;
  readonly passages: readonly Passage[];
  /** The sentences of all paragraphs but furniture and headings, in order. */
  readonly sentences: readonly Interval[];
  /** Quotes a stretch of the text; `undefined` where no passage holds it. */
  quote(interval: Interval, statement: RecognisedStatement | null): ProfileQuote | undefined;
  /** The sentence that holds an offset. */
  sentenceAt(offset: number): Interval | undefined;
}

/** Prepares an article for being quoted from. */
export function readProfileArticle(article: StoredArticle, recognition: Recognition): ProfileSource {
  const passages = splitPassages(article);
  const paragraphs = listParagraphs(article);
  // Headings are the paper's, in a hurry; what they say stands below them, too.
  const sentences = paragraphs
    .filter(({ kind }) => kind !== 'heading')
    .flatMap(({ start, end }) =>
      splitSentences(article.text.slice(start, end)).map((own) => ({
        start: start + own.start,
        end: start + own.end,
      })),
    );
  return {
    article,
    recognition,
    passages,
    sentences,
    sentenceAt: (offset) => sentences[indexAt(sentences, offset)],
    quote({ start, end }, statement) {
      const passage = passages.find((own) => own.start <= start && start < own.end);
      const paragraph = paragraphs[indexAt(paragraphs, start)];
      if (passage === undefined || paragraph === undefined) return undefined;
      return {
        text: article.text.slice(start, end),
        start,
        end,
        articleId: article.id,
        paragraph: paragraph.number,
        passageId: passage.id,
        kind: passage.kind,
        article: aboutArticle(article),
        attribution: statement === null ? null : toAttribution(statement, recognition),
      };
    },
  };
}

/** By the name the article gives in full. */
function toAttribution(
  { actor, speaker, speakerText, cue, direct }: RecognisedStatement,
  { actors }: Recognition,
): ProfileQuote['attribution'] {
  const own = actor === null ? undefined : actors[actor];
  const isNamed = speaker !== null && own !== undefined && own.kind !== 'unnamed';
  return { speaker: isNamed ? own.name : speaker, speakerText, cue, direct };
}
