import type { LibraryActor } from '../actors/directory/library-actor.ts';
import type { ActorKind } from '../library/recognition.ts';
import { describeKind } from './describe-kind.ts';
import { howToAddArticles } from './how-to-add-articles.ts';
import { plural } from './plural.ts';
import type { Reply, ReplyBlock } from './reply.ts';

const ORDER: readonly ActorKind[] = [
  'person',
  'government',
  'organisation',
  'armed_group',
  'state',
  'unnamed',
  'reporter',
  'photographer',
];

/** Everybody who acts in the articles, by kind. */
export function actorsReply(actors: readonly LibraryActor[]): Reply {
  if (actors.length === 0)
    return {
      tone: 'plain',
      blocks: [
        { kind: 'text', text: 'Nobody is known to act in the articles.' },
        { kind: 'note', text: howToAddArticles },
      ],
    };
  const groups = Map.groupBy(actors, ({ kind }) => kind);
  return {
    tone: 'plain',
    blocks: ORDER.flatMap((kind): readonly ReplyBlock[] => {
      const own = groups.get(kind) ?? [];
      if (own.length === 0) return [];
      return [
        { kind: 'heading', text: `${describeKind(kind)} (${own.length})` },
        {
          kind: 'list',
          items: own.map((actor) => ({ text: actor.name, detail: detailOf(actor), url: null })),
        },
      ];
    }),
  };
}

function detailOf({ aliases, parts, mentions }: LibraryActor): string {
  const articles = new Set(parts.map(({ articleId }) => articleId)).size;
  const known = [plural(articles, 'article'), plural(mentions, 'mention')];
  return [...(aliases.length === 0 ? [] : [`also ${aliases.slice(0, 5).join(', ')}`]), ...known].join(' · ');
}
