import type { LibraryActor } from '../actors/directory/library-actor.ts';
import type { Profile } from '../actors/profile/profile.ts';
import { quoteJson } from './quote-json.ts';

/** An actor as the command line lists them. */
export function actorJson({ id, name, kind, aliases, parts, mentions }: LibraryActor) {
  return {
    id,
    name,
    kind,
    aliases,
    articles: [...new Set(parts.map(({ articleId }) => articleId))],
    mentions,
  };
}

/** A profile as the command line prints it: every line of it a quote. */
export function profileJson(profile: Profile) {
  const { actor, descriptions, statements, about, companions, timeline, firstMention, lastMention } = profile;
  return {
    ...actorJson(actor),
    descriptions: descriptions.map(quoteJson),
    first: firstMention === null ? null : quoteJson(firstMention),
    last: lastMention === null ? null : quoteJson(lastMention),
    statements: statements.map((statement) => ({ ...quoteJson(statement), subject: statement.subject })),
    about: about.map(quoteJson),
    with: companions.map((companion) => ({ actor: companion.actor.id, passages: companion.passages })),
    timeline: timeline.map(({ date, written, quote }) => ({ date, written, quote: quoteJson(quote) })),
  };
}
