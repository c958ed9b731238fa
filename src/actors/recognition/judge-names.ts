import type { Name } from '../name.ts';
import type { NameMention } from '../name-mention.ts';
import type { Reading } from '../reading.ts';
import { judgeKind } from './judge-kind.ts';
import { type NameEvidence, readEvidence } from './name-evidence.ts';
import type { NameKind } from './name-kind.ts';
import type { NameKnowledge } from './name-knowledge.ts';
import { createWordIndex } from './word-index.ts';

/** A name of an article with what bears it. */
export interface JudgedName {
  readonly name: Name;
  /** Everywhere its bearer is meant, in order. */
  readonly mentions: readonly NameMention[];
  readonly kind: NameKind;
  readonly evidence: NameEvidence;
}

/** What bears each of the names of an article, given who is meant by each mention. */
export function judgeNames(
  links: ReadonlyMap<NameMention, Name>,
  { words }: Pick<Reading, 'words'>,
  knowledge: NameKnowledge,
): readonly JudgedName[] {
  const index = createWordIndex(words);
  return [...Map.groupBy(links.keys(), (mention) => links.get(mention))].flatMap(([name, mentions]) => {
    if (name === undefined) return [];
    const evidence = readEvidence(mentions, words, index);
    return [{ name, mentions, kind: judgeKind(name, evidence, knowledge), evidence }];
  });
}
