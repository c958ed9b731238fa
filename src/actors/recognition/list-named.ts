import type { Mention, RecognisedActor } from '../../library/recognition.ts';
import { foldName } from '../fold-name.ts';
import type { NameIndex } from '../name-index.ts';
import { surnameWithParticles } from '../name-particles.ts';
import type { Reading } from '../reading.ts';
import { roleNouns } from '../role-nouns.ts';
import type { SettledStatement } from '../settle-statements.ts';
import type { Who } from '../who.ts';
import { claimName } from './claim-name.ts';
import { findBodyActors } from './find-body-actors.ts';
import { findDescriptions } from './find-descriptions.ts';
import { joinShortNames } from './join-short-names.ts';
import { judgeNames } from './judge-names.ts';
import { listAs } from './list-as.ts';
import type { NameKnowledge } from './name-knowledge.ts';
import type { NamedGroup } from './named-group.ts';
import { createWordIndex, type WordIndex } from './word-index.ts';

/** The people, bodies and states of an article by name. */
export interface NamedActors {
  readonly actors: readonly RecognisedActor[];
  /** Who of them is meant; `null` for nobody. */
  positionOf(who: Who): number | null;
}

interface Context {
  readonly knowledge: NameKnowledge;
  readonly settled: readonly SettledStatement[];
}

/** The actors that an article names. All names that the curated file has for one of them are one here, too: "US", "America". */
export function listNamed(
  reading: Reading,
  { links }: NameIndex,
  { knowledge, settled }: Context,
): NamedActors {
  const { words } = reading;
  const index = createWordIndex(words);
  const judged = judgeNames(links, reading, knowledge);
  const kinds = new Map(judged.map(({ name, kind }) => [name, kind]));
  const bodies = findBodyActors(reading, links, {
    kindOf: (name) => kinds.get(name),
    curated: knowledge.curated,
  });
  const speakers = new Set(settled.flatMap(({ who }) => who?.text ?? []));
  const taken = new Set(bodies.flatMap(({ actor }) => actor.mentions.map(({ start }) => start)));
  const groups = new Map<string, NamedGroup>();
  for (const one of judged) {
    const claim = claimName(one, knowledge.curated, { words, index });
    const signs = { gazetteer: knowledge.gazetteer, isSpeaker: speakers.has(one.name.text) };
    const kind = listAs(one, claim, signs);
    if (kind === null) continue;
    // "The Biden administration" names a body and not Biden.
    const mentions = claim.mentions.filter(({ nameStart }) => !taken.has(nameStart));
    if (mentions.length === 0) continue;
    const key = claim.curated?.name ?? `${kind} ${foldName(one.name.text)}`;
    const group = groups.get(key) ?? { kind, isCurated: claim.curated !== null, names: [], mentions: [] };
    group.names.push(one.name);
    group.mentions.push(...mentions);
    groups.set(key, group);
  }
  const named = joinShortNames([...groups.values()]);
  const actors = named.map((group) => toActor(group, describe(group, reading, index), reading));
  const byText = new Map([
    ...named.flatMap(({ names }, at) => names.map(({ text }) => [text, at] as const)),
    ...bodies.flatMap(({ texts }, at) => texts.map((text) => [text, actors.length + at] as const)),
  ]);
  const byName = new Map(named.flatMap(({ names }, at) => names.map((name) => [name, at] as const)));
  return {
    actors: [...actors, ...bodies.map(({ actor }) => actor)],
    positionOf({ person, text }) {
      if (person !== null) return byName.get(person) ?? null;
      return text === null ? null : (byText.get(text) ?? null);
    },
  };
}

/** Each wording once, where it stands first. States need no introduction. */
function describe({ kind, mentions }: NamedGroup, reading: Reading, index: WordIndex): readonly Mention[] {
  if (kind === 'state') return [];
  const seen = new Set<string>();
  return findDescriptions(mentions, reading, index)
    .toSorted((one, other) => one.start - other.start)
    .filter(({ start, end }) => {
      const key = foldName(reading.text.slice(start, end));
      return !seen.has(key) && seen.add(key);
    });
}

function toActor(
  { kind, names, mentions: own }: NamedGroup,
  descriptions: readonly Mention[],
  { text }: Reading,
): RecognisedActor {
  const mentions = own.toSorted((one, other) => one.start - other.start);
  const printed = [...new Set(mentions.map(({ words }) => words.join(' ')))];
  const [name = ''] = printed.toSorted((one, other) => other.split(' ').length - one.split(' ').length);
  const forms = withParticles(printed, name);
  return {
    name,
    kind,
    gender: kind === 'person' ? (names.find(({ gender }) => gender !== null)?.gender ?? null) : null,
    forms: forms.filter((form) => form !== name),
    mentions: mentions.map(({ start, end, paragraph }) => ({ start, end, paragraph })),
    descriptions,
    roles: rolesIn(descriptions.map(({ start, end }) => text.slice(start, end))),
  };
}

/** "Leyen" is called "von der Leyen" where that is her name. */
function withParticles(forms: readonly string[], name: string): readonly string[] {
  const own = surnameWithParticles(name.split(' '));
  if (own === null) return forms;
  return [...new Set([...forms.map((form) => (own.endsWith(` ${form}`) ? own : form)), own])];
}

function rolesIn(descriptions: readonly string[]): readonly string[] {
  const words = descriptions.flatMap((description) => foldName(description).split(' '));
  return [...new Set(words.filter((word) => roleNouns.has(word)))];
}
