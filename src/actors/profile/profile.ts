import type { ArticleEntry } from '../../library/article-store.ts';
import type { Interval } from '../../passages/interval.ts';
import type { PassageKind } from '../../passages/passage.ts';
import type { LibraryActor } from '../directory/library-actor.ts';

/** What of an article it takes to cite it. */
export type ProfileArticle = Pick<
  ArticleEntry,
  'id' | 'source' | 'title' | 'outlet' | 'authors' | 'published' | 'url' | 'briefOf'
>;

/** Words of an article about an actor, with all that is needed to cite them: `text === article.text.slice(start, end)`. */
export interface ProfileQuote extends Interval {
  readonly text: string;
  readonly articleId: string;
  readonly paragraph: number;
  readonly passageId: string;
  readonly kind: PassageKind;
  readonly article: ProfileArticle;
  /** `null` where the article speaks for itself. */
  readonly attribution: {
    readonly speaker: string | null;
    readonly speakerText: string | null;
    readonly cue: string | null;
    readonly direct: boolean;
  } | null;
}

/** What an actor says. */
export interface ProfileStatement extends ProfileQuote {
  /** What it is about, in words of the articles; `null` where it shares no subject with other statements. */
  readonly subject: string | null;
}

/** A passage that tells a date. */
export interface TimelineEntry {
  /** As exact as it is told: `2023-11-03`, `2023-11`, `2023`. */
  readonly date: string;
  /** The date as the article writes it: "Thursday". */
  readonly written: string;
  readonly quote: ProfileQuote;
}

/** Somebody who is named in the same passages. */
export interface Companion {
  readonly actor: LibraryActor;
  /** In how many passages both are named. */
  readonly passages: number;
  /** The ids of those passages, the newest article first. */
  readonly passageIds: readonly string[];
}

/** What the articles tell of an actor, all of it quoted. */
export interface Profile {
  readonly actor: LibraryActor;
  /** The articles that name them, the newest first, undated ones last. */
  readonly articles: readonly ProfileArticle[];
  /** How many of those were read: for somebody who is everywhere the newest ones. */
  readonly articlesRead: number;
  /** How the articles describe them, the newest first. */
  readonly descriptions: readonly ProfileQuote[];
  /** The sentences that name them first and last, by the dates of their articles; `null` where none is dated. */
  readonly firstMention: ProfileQuote | null;
  readonly lastMention: ProfileQuote | null;
  /** What they say by subject, in each their own words first, the newest first. */
  readonly statements: readonly ProfileStatement[];
  /** What others say of them: own words first, each the newest first. */
  readonly about: readonly ProfileQuote[];
  /** Most passages first. */
  readonly companions: readonly Companion[];
  /** By date. */
  readonly timeline: readonly TimelineEntry[];
}
