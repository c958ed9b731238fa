import type { ActorMatch } from '../actors/directory/actor-directory.ts';
import type { LibraryActor } from '../actors/directory/library-actor.ts';
import { describeKind } from './describe-kind.ts';
import { plural } from './plural.ts';
import type { Action, ListItem, Reply } from './reply.ts';
import { shortenLabel } from './shorten-label.ts';

const MOST = 10;
const MOST_ACTIONS = 5;

/** What to say where a name means several, or nobody; each who may be meant can be opened. */
export function actorMatchReply(typed: string, match: Exclude<ActorMatch, { kind: 'found' }>): Reply {
  if (match.kind === 'ambiguous')
    return {
      tone: 'plain',
      blocks: [
        {
          kind: 'text',
          text: `“${typed}” can mean ${plural(match.candidates.length, 'actor')} of the articles. Which one?`,
        },
        { kind: 'list', items: match.candidates.slice(0, MOST).map(toItem) },
      ],
      ...waysTo(match.candidates),
    };
  const { suggestions } = match;
  return {
    tone: 'refusal',
    blocks: [
      { kind: 'text', text: `Nobody called “${typed}” acts in the articles.` },
      ...(suggestions.length === 0
        ? []
        : [
            { kind: 'text' as const, text: 'Did you mean one of these?' },
            { kind: 'list' as const, items: suggestions.map(toItem) },
          ]),
      {
        kind: 'note',
        text: 'Only people, bodies and states that are named in the articles are known. /ask looks for any other word.',
      },
    ],
    ...waysTo(suggestions),
  };
}

function toItem(actor: LibraryActor): ListItem {
  const articles = new Set(actor.parts.map(({ articleId }) => articleId)).size;
  return {
    text: actor.name,
    detail: `${describeKind(actor.kind)} · ${plural(articles, 'article')}`,
    url: null,
  };
}

function waysTo(actors: readonly LibraryActor[]): Pick<Reply, 'actions' | 'menu'> {
  const choices = actors
    .slice(0, 25)
    .map(({ id, name }): Action => ({ label: shortenLabel(name), command: 'actor', values: { name: id } }));
  if (choices.length === 0) return {};
  return choices.length <= MOST_ACTIONS
    ? { actions: choices }
    : { menu: { label: 'Who is meant?', choices } };
}
