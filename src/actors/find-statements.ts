import type { Article } from '../articles/article.ts';
import { createNameIndex } from './create-name-index.ts';
import type { Draft } from './draft.ts';
import { findDrafts } from './find-drafts.ts';
import { readArticle } from './read-article.ts';
import { resolveSpeakers } from './resolve-speakers.ts';
import type { Statement } from './statement.ts';
import type { Who } from './who.ts';

/**
 * Who says what in an article, in order of its text: direct quotations, also split ones and those that go on over sentences and
 * paragraphs, and reported speech. Readers’ comments, captions and credits are not searched. The first call loads a language
 * model (about 250 milliseconds); after that a news article takes about 5.
 */
export function findStatements(article: Pick<Article, 'text' | 'blocks'>): readonly Statement[] {
  const reading = readArticle(article);
  const drafts = findDrafts(reading);
  const settled = resolveSpeakers(drafts, reading, createNameIndex(reading));
  return drafts.map((draft) =>
    toStatement(article.text, draft, draft.speaker === null ? undefined : settled.get(draft.speaker.start)),
  );
}

function toStatement(text: string, draft: Draft, who: Who | undefined): Statement {
  const { start, end, quotations, direct, speaker, cue, confidence } = draft;
  return {
    start,
    end,
    quotations,
    direct,
    speaker: who?.text ?? null,
    named: who?.isNamed ?? false,
    speakerText: speaker === null ? null : text.slice(speaker.start, speaker.end),
    speakerStart: speaker?.start ?? null,
    speakerEnd: speaker?.end ?? null,
    cue: cue === null ? null : text.slice(cue.start, cue.end),
    confidence,
  };
}
