import type { Interval } from '../../passages/interval.ts';
import { listParagraphs } from '../../passages/list-paragraphs.ts';
import type { ActorDirectory } from '../directory/actor-directory.ts';
import type { LibraryActor } from '../directory/library-actor.ts';
import { indexAt } from '../index-at.ts';
import type { SubjectStatement } from '../subjects/group-by-subject.ts';
import { listSubjectPhrases } from '../subjects/list-subject-phrases.ts';
import type { NamedSubject, SubjectPhrase } from '../subjects/subject-phrase.ts';
import type { ProfileQuote } from './profile.ts';
import type { ProfileSource } from './read-profile-article.ts';

interface SubjectReaderParts {
  readonly actor: LibraryActor;
  /** The articles whose statements are read. */
  readonly sources: readonly ProfileSource[];
  readonly directory: ActorDirectory;
}

/** Reads what statements of an actor may be about, by where it stands; each paragraph and each headline is read once. */
export function createSubjectReader({ actor, sources, directory }: SubjectReaderParts) {
  const byArticle = new Map(
    sources.map((source) => [source.article.id, readSource(source, actor, directory)]),
  );
  return (quote: ProfileQuote): SubjectStatement =>
    byArticle.get(quote.articleId)?.(quote) ?? { own: [], sentence: [], paragraph: [], headline: [] };
}

/** Paragraphs around a statement in which its article still speaks of the same. */
const NEAR = [-2, -1, 0, 1, 2];

function readSource(source: ProfileSource, actor: LibraryActor, directory: ActorDirectory) {
  const paragraphs = listParagraphs(source.article);
  const known = new Map<number, readonly SubjectPhrase[]>();
  let headline: readonly SubjectPhrase[] | undefined;
  return (quote: ProfileQuote): SubjectStatement => {
    const at = indexAt(paragraphs, quote.start);
    const read = (index: number): readonly SubjectPhrase[] => {
      const place = paragraphs[index];
      if (place === undefined) return [];
      const own = known.get(index) ?? readParagraph(place, source, { actor, directory });
      known.set(index, own);
      return own;
    };
    const phrases = read(at);
    headline ??= listSubjectPhrases(source.article.title ?? '', []);
    const near = headline.length === 0 ? [] : NEAR.flatMap((far) => read(at + far));
    const sentence = source.sentenceAt(quote.start) ?? quote;
    const rest = phrases.filter((phrase) => !isIn(phrase, quote));
    return {
      own: phrases.filter((phrase) => isIn(phrase, quote)),
      sentence: rest.filter((phrase) => isIn(phrase, sentence)),
      paragraph: rest.filter((phrase) => !isIn(phrase, sentence)),
      // An article goes on to other subjects than that of its headline.
      headline: headline.filter(({ key }) => near.some((phrase) => phrase.key === key)),
    };
  };
}

function isIn(inner: Interval, outer: Interval): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** In the article’s offsets. */
function readParagraph(
  { start, end }: Interval,
  { article, recognition }: ProfileSource,
  { actor, directory }: Pick<SubjectReaderParts, 'actor' | 'directory'>,
): readonly SubjectPhrase[] {
  const named = recognition.actors.flatMap((own, index): readonly NamedSubject[] => {
    const who = directory.ofPart(article.id, index);
    const isSubject = who !== actor && !/^(?:unnamed|reporter|photographer)$/u.test(own.kind);
    return own.mentions
      .filter((mention) => start <= mention.start && mention.end <= end)
      .map((mention) => ({
        key: `actor ${who?.id ?? `${index} ${article.id}`}`,
        label: isSubject ? own.name : null,
        start: mention.start - start,
        end: mention.end - start,
      }));
  });
  // "White House spokesman John Kirby": what he is, and not what he speaks about.
  const own = actor.parts
    .filter(({ articleId }) => articleId === article.id)
    .flatMap((part) => [...part.actor.mentions, ...part.actor.descriptions]);
  return listSubjectPhrases(article.text.slice(start, end), named)
    .map((phrase) => ({ ...phrase, start: phrase.start + start, end: phrase.end + start }))
    .filter((phrase) => !own.some((place) => place.start < phrase.end && phrase.start < place.end));
}
