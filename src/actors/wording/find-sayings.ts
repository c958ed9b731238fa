import type { Library } from '../../library/library.ts';
import type { RecognisedStatement, Recognition } from '../../library/recognition.ts';
import type { Interval } from '../../passages/interval.ts';
import type { ActorDirectory } from '../directory/actor-directory.ts';
import type { LibraryActor } from '../directory/library-actor.ts';
import { hasPossibleSpeaker } from '../has-possible-speaker.ts';
import type { ProfileQuote } from '../profile/profile.ts';
import { readProfileArticle } from '../profile/read-profile-article.ts';
import type { WordingPlace } from './wording-match.ts';

/** Words where they stand, with who says them there. */
export interface Saying {
  /** The statement they belong to, or, where the article speaks for itself, their sentence. */
  readonly quote: ProfileQuote;
  /** The words themselves, in UTF-16 code units of the quote’s text. */
  readonly meant: Interval;
  /** Who says them, where the article makes that certain. */
  readonly actor: LibraryActor | null;
}

interface SayingParts {
  readonly library: Pick<Library, 'articles' | 'actors'>;
  readonly directory: ActorDirectory;
}

/** From this share of the words on, a statement is what they belong to. */
const LEAST_SHARE = 0.5;

/** Reads who says the words at some places. Places that cannot be quoted, such as furniture, are left out. */
export async function findSayings(
  places: readonly WordingPlace[],
  { library, directory }: SayingParts,
): Promise<readonly Saying[]> {
  const sayings: Saying[] = [];
  for (const { articleId, start, end } of places) {
    const article = await library.articles.read(articleId);
    if (article === undefined) continue;
    const recognition = (await library.actors.read(articleId)) ?? NOBODY;
    const source = readProfileArticle(article, recognition);
    const statement = statementAt({ start, end }, recognition.statements.filter(hasPossibleSpeaker));
    const frame = statement ?? source.sentenceAt(start) ?? { start, end };
    const whole = { start: Math.min(start, frame.start), end: Math.max(end, frame.end) };
    const quote = source.quote(whole, statement);
    if (quote === undefined) continue;
    const actor = statement?.actor == null ? null : (directory.ofPart(articleId, statement.actor) ?? null);
    sayings.push({ quote, meant: { start: start - whole.start, end: end - whole.start }, actor });
  }
  return sayings;
}

const NOBODY: Recognition = { recogniser: '', actors: [], statements: [] };

/** A direct statement comes before a reported one, the shortest that holds most of the words before a longer one. */
function statementAt(
  place: Interval,
  statements: readonly RecognisedStatement[],
): RecognisedStatement | null {
  const share = ({ start, end }: Interval) =>
    (Math.min(end, place.end) - Math.max(start, place.start)) / (place.end - place.start);
  const [best] = statements
    .filter((statement) => share(statement) >= LEAST_SHARE)
    .toSorted(
      (one, other) =>
        Number(other.direct) - Number(one.direct) || one.end - one.start - (other.end - other.start),
    );
  return best ?? null;
}
