import type { Article } from '../../articles/article.ts';
import type { Mention, RecognisedActor } from '../../library/recognition.ts';
import { listParagraphs } from '../../passages/list-paragraphs.ts';
import { sortOf } from '../directory/cluster.ts';
import type { NameKnowledge } from '../recognition/name-knowledge.ts';
import { canBeNew } from './can-be-new.ts';
import { canHaveKind } from './can-have-kind.ts';
import { findExactName } from './find-exact-name.ts';
import { isPlausibleAlias } from './is-plausible-alias.ts';
import type { ProposedActor } from './recognition-reply.ts';
import { isCalled, type WorkingActor } from './working-actor.ts';

interface Joining {
  readonly article: Pick<Article, 'text' | 'blocks'>;
  readonly knowledge: NameKnowledge;
  /** Positions of actors that say something. */
  readonly speakers: ReadonlySet<number>;
}

/** More are not taken over from one article. */
const MOST_NEW = 20;

/**
 * Joins what a model proposes to the actors that were found without it. A name or alias counts only where the article prints it, outside
 * of the names that are known already; a kind only where nothing tells otherwise; an alias, or that two are one, only where the
 * letters bear it out. One is dropped only if the model says that it is none, and it is named once and neither described, nor curated,
 * nor speaking: that a model leaves somebody out means nothing.
 */
export function joinActors(
  found: readonly RecognisedActor[],
  { actors, others }: { readonly actors: readonly ProposedActor[]; readonly others: readonly string[] },
  { article, knowledge, speakers }: Joining,
): readonly WorkingActor[] {
  const { text } = article;
  const paragraphs = listParagraphs(article);
  const working: WorkingActor[] = found.map((actor) => ({ actor, into: null, isDropped: false }));
  const find = (name: string) => working.find((own) => isCalled(own, name));
  const isFree = (mention: Mention) =>
    !working.some(({ actor }) =>
      actor.mentions.some((own) => own.start < mention.end && mention.start < own.end),
    );
  const locate = (name: string) => findExactName(name, text, paragraphs).filter(isFree);

  const add = ({ name, kind }: ProposedActor): WorkingActor | undefined => {
    const mentions = locate(name);
    if (working.length - found.length >= MOST_NEW || !canBeNew({ name, kind, mentions }, knowledge)) return;
    const actor = { name, kind, gender: null, forms: [], mentions, descriptions: [], roles: [] };
    const own: WorkingActor = { actor, into: null, isDropped: false };
    working.push(own);
    return own;
  };

  const alias = (own: WorkingActor, name: string): void => {
    const { actor } = own;
    if (isCalled(own, name) || actor.kind === 'unnamed') return;
    const other = find(name);
    if (other !== undefined) {
      if (canBeOne(own, other, { text, knowledge })) merge(own, other);
      return;
    }
    // Whom a surname means that several bear is not certain, whatever a model says.
    if (working.filter((one) => one.actor.name.split(' ').at(-1) === name).length > 1) return;
    const mentions = locate(name);
    const kind = sortOf(actor.kind) === 'person' ? 'person' : 'organisation';
    if (
      mentions.length === 0 ||
      !isPlausibleAlias({ name: actor.name, alias: name, kind }, text, knowledge.curated)
    )
      return;
    own.actor = {
      ...actor,
      forms: [...actor.forms, name],
      mentions: inOrder([...actor.mentions, ...mentions]),
    };
  };

  for (const proposed of actors) {
    const own = find(proposed.name) ?? add(proposed);
    if (own === undefined) continue;
    if (canHaveKind(own.actor, proposed.kind, knowledge.curated))
      own.actor = { ...own.actor, kind: proposed.kind };
    for (const name of proposed.aliases) alias(own, name);
  }
  const named = new Set(actors.flatMap(({ name, aliases }) => [name, ...aliases]));
  for (const name of others) {
    const own = find(name);
    if (
      own !== undefined &&
      !named.has(name) &&
      !speakers.has(working.indexOf(own)) &&
      isWeak(own.actor, knowledge)
    )
      own.isDropped = true;
  }
  return working;
}

function isWeak(
  { name, mentions, forms, descriptions, roles, gender }: RecognisedActor,
  { curated }: NameKnowledge,
): boolean {
  const tells = forms.length + descriptions.length + roles.length;
  return mentions.length < 2 && tells === 0 && gender === null && curated.find(name) === undefined;
}

function canBeOne(
  one: WorkingActor,
  other: WorkingActor,
  { text, knowledge: { curated } }: { readonly text: string; readonly knowledge: NameKnowledge },
): boolean {
  const [left, right] = [one.actor, other.actor];
  const sort = sortOf(left.kind);
  if (sort !== sortOf(right.kind) || sort === 'state') return false;
  const [known, otherKnown] = [curated.find(left.name), curated.find(right.name)];
  if (known !== undefined && otherKnown !== undefined && known !== otherKnown) return false;
  const kind = sort === 'person' ? 'person' : 'organisation';
  // A surname by itself was left open by those who bear it.
  if (kind === 'person' && !(left.name.includes(' ') && right.name.includes(' '))) return false;
  return isPlausibleAlias({ name: left.name, alias: right.name, kind }, text, curated);
}

function merge(one: WorkingActor, other: WorkingActor): void {
  const [left, right] = [one.actor, other.actor];
  one.actor = {
    ...left,
    gender: left.gender ?? right.gender,
    forms: [...new Set([...left.forms, right.name, ...right.forms])],
    mentions: inOrder([...left.mentions, ...right.mentions]),
    descriptions: inOrder([...left.descriptions, ...right.descriptions]),
    roles: [...new Set([...left.roles, ...right.roles])],
  };
  other.into = one;
}

function inOrder(mentions: readonly Mention[]): readonly Mention[] {
  return mentions.toSorted((one, other) => one.start - other.start);
}
