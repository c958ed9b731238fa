import { aboutArticle } from '../../articles/about-article.ts';
import type { Library } from '../../library/library.ts';
import type { RecognisedStatement } from '../../library/recognition.ts';
import type { ActorDirectory } from '../directory/actor-directory.ts';
import type { LibraryActor } from '../directory/library-actor.ts';
import { foldName } from '../fold-name.ts';
import { createRarityReader } from '../subjects/create-rarity-reader.ts';
import { countCompanions } from './count-companions.ts';
import { createSubjectReader } from './create-subject-reader.ts';
import type { DateReader } from './date-reader.ts';
import { findTimeline } from './find-timeline.ts';
import { orderBySubject } from './order-by-subject.ts';
import type { Profile, ProfileQuote } from './profile.ts';
import { type ProfileSource, readProfileArticle } from './read-profile-article.ts';

/** Reads what the articles tell of an actor. */
export interface Profiler {
  profile(actor: LibraryActor, directory: ActorDirectory): Promise<Profile>;
}

interface ProfilerParts {
  readonly library: Pick<Library, 'articles' | 'actors' | 'revision'>;
  readonly readDates: DateReader;
}

/** Of somebody who is in more articles, the newest are read. */
const MOST_ARTICLES = 200;
/** From this likelihood on it is certain enough that the article attributes something. */
const LEAST_CONFIDENCE = 0.6;

/** Reads profiles out of a library. Everything in them is taken from the articles as they are stored, word for word. */
export function createProfiler({ library, readDates }: ProfilerParts): Profiler {
  const readRarity = createRarityReader(library);
  return {
    async profile(actor, directory) {
      const ids = new Set(actor.parts.map(({ articleId }) => articleId));
      const entries = (await library.articles.list()).filter(({ id }) => ids.has(id)).toSorted(newestFirst);
      const sources: ProfileSource[] = [];
      for (const { id } of entries.slice(0, MOST_ARTICLES)) {
        const [article, recognition] = [await library.articles.read(id), await library.actors.read(id)];
        if (article !== undefined && recognition !== undefined)
          sources.push(readProfileArticle(article, recognition));
      }
      const mentions = sources.flatMap((source) => mentionsOf(actor, source));
      const dated = mentions.filter(({ article }) => article.published !== null);
      return {
        actor,
        articles: entries.map(aboutArticle),
        articlesRead: sources.length,
        descriptions: distinct(
          sources.flatMap((source) => descriptionsOf(actor, source)),
          actor,
        ),
        firstMention: oldest(dated),
        lastMention: dated[0] ?? null,
        statements: await orderBySubject(
          directFirst(sources.flatMap((source) => statementsOf(actor, source))),
          { readSubjects: createSubjectReader({ actor, sources, directory }), readRarity },
        ),
        about: directFirst(sources.flatMap((source) => aboutOf(actor, source))),
        companions: countCompanions(actor, sources, directory),
        timeline: sources
          .flatMap((source) =>
            ownParts(actor, source).flatMap((part) => findTimeline(source, part.actor, readDates)),
          )
          .toSorted((one, other) => (one.date < other.date ? -1 : one.date > other.date ? 1 : 0)),
      };
    },
  };
}

function newestFirst(
  one: { readonly published: string | null },
  other: { readonly published: string | null },
): number {
  const [left, right] = [one.published ?? '', other.published ?? ''];
  return left < right ? 1 : left > right ? -1 : 0;
}

function ownParts({ parts }: LibraryActor, { article }: ProfileSource) {
  return parts.filter(({ articleId }) => articleId === article.id);
}

/** The sentences that name somebody, in order. */
function mentionsOf(actor: LibraryActor, source: ProfileSource): readonly ProfileQuote[] {
  const starts = new Set(
    ownParts(actor, source).flatMap(({ actor: own }) =>
      own.mentions.flatMap(({ start }) => source.sentenceAt(start) ?? []),
    ),
  );
  return [...starts]
    .toSorted((one, other) => one.start - other.start)
    .flatMap((sentence) => source.quote(sentence, null) ?? []);
}

function descriptionsOf(actor: LibraryActor, source: ProfileSource): readonly ProfileQuote[] {
  return ownParts(actor, source).flatMap(({ actor: own }) =>
    own.descriptions.flatMap((place) => source.quote(place, null) ?? []),
  );
}

/** Of wordings that say the same with more or fewer words in front, the first and longest; none that is but the name. */
function distinct(quotes: readonly ProfileQuote[], { name, aliases }: LibraryActor): readonly ProfileQuote[] {
  const names = [name, ...aliases].map(foldName).toSorted((one, other) => other.length - one.length);
  const seen: string[] = [];
  return quotes.filter(({ text }) => {
    const whole = foldName(text);
    // "President Biden" and "President Joe Biden" say the same of him, and "Pope Francis" nothing of Pope Francis.
    const own = names.find((one) => whole === one || whole.endsWith(` ${one}`)) ?? '';
    const key = whole.slice(0, whole.length - own.length).trim();
    if (key === '' || seen.some((known) => known === key || known.endsWith(` ${key}`))) return false;
    seen.push(key);
    return true;
  });
}

function statementsOf(actor: LibraryActor, source: ProfileSource): readonly ProfileQuote[] {
  const own = new Set(ownParts(actor, source).map(({ index }) => index));
  return source.recognition.statements
    .filter((statement) => statement.actor !== null && own.has(statement.actor) && isSure(statement))
    .flatMap((statement) => source.quote(statement, statement) ?? []);
}

function aboutOf(actor: LibraryActor, source: ProfileSource): readonly ProfileQuote[] {
  const parts = ownParts(actor, source);
  const own = new Set(parts.map(({ index }) => index));
  const mentions = parts.flatMap((part) => part.actor.mentions);
  return source.recognition.statements
    .filter((statement) => isSure(statement) && !(statement.actor !== null && own.has(statement.actor)))
    .filter(({ start, end }) => mentions.some((mention) => start <= mention.start && mention.end <= end))
    .flatMap((statement) => source.quote(statement, statement) ?? []);
}

function isSure({ confidence, speakerText }: RecognisedStatement): boolean {
  return confidence >= LEAST_CONFIDENCE && speakerText !== null;
}

function directFirst(quotes: readonly ProfileQuote[]): readonly ProfileQuote[] {
  const isDirect = ({ attribution }: ProfileQuote) => attribution?.direct === true;
  return [...quotes.filter(isDirect), ...quotes.filter((quote) => !isDirect(quote))];
}

/** The first sentence of the oldest article; quotes come with the newest article first. */
function oldest(quotes: readonly ProfileQuote[]): ProfileQuote | null {
  const last = quotes.at(-1)?.articleId;
  return quotes.find(({ articleId }) => articleId === last) ?? null;
}
