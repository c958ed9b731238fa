import { existsSync } from 'node:fs';
import { createNameIndex } from '../../actors/create-name-index.ts';
import { readArticle } from '../../actors/read-article.ts';
import { hintNames } from '../../actors/recognition/hint-names.ts';
import { judgeNames } from '../../actors/recognition/judge-names.ts';
import type { NameKind } from '../../actors/recognition/name-kind.ts';
import type { NameKnowledge } from '../../actors/recognition/name-knowledge.ts';
import { createApp } from '../../app.ts';
import { findNamesByCompromise } from '../find-names-by-compromise.ts';
import { readTaggedSentences, type TaggedName, type TaggedSentence } from '../read-tagged-sentences.ts';
import type { Measure, Section } from './section.ts';

const FILE = '../shared/bench/names/wikineural-val.conllu.gz';

const TAGS: Readonly<Partial<Record<NameKind, string>>> = {
  person: 'PER',
  organisation: 'ORG',
  government: 'ORG',
  armed_group: 'ORG',
};

/** One sentence: what was marked, and what ours and `compromise` alone make of it. */
interface Compared {
  readonly sentence: TaggedSentence;
  readonly ours: readonly TaggedName[];
  readonly baseline: readonly TaggedName[];
  readonly ms: number;
}

/** Names of people and organisations, each in its exact extent, in sentences of Wikipedia (WikiNEuRal, English validation part). */
export const names: Section = {
  name: 'names',
  sets: () => (existsSync(FILE) ? ['wikineural'] : []),

  async measure(_set, { config, sample, onProgress }) {
    const sentences = sample(await readTaggedSentences(FILE));
    const app = createApp(config);
    const compared: Compared[] = [];
    try {
      const knowledge = await app.nameKnowledge();
      for (const sentence of sentences) {
        const started = performance.now();
        const ours = findNames(sentence.text, knowledge);
        const ms = performance.now() - started;
        compared.push({ sentence, ours, baseline: findNamesByCompromise(sentence.text), ms });
        onProgress(compared.length, sentences.length);
      }
    } finally {
      await app.close();
    }
    return {
      questions: compared.length,
      measures: [
        measure('persons F1', 'PER', compared, ({ ours }) => ours),
        measure('organisations F1', 'ORG', compared, ({ ours }) => ours),
        measure('persons F1, compromise alone', 'PER', compared, ({ baseline }) => baseline),
        measure('organisations F1, compromise alone', 'ORG', compared, ({ baseline }) => baseline),
      ],
      times: compared.map(({ ms }) => ms),
    };
  },
};

function findNames(text: string, knowledge: NameKnowledge): readonly TaggedName[] {
  const reading = readArticle({ text, blocks: [{ kind: 'paragraph', start: 0, end: text.length }] });
  const { links } = createNameIndex(reading, hintNames(knowledge));
  return judgeNames(links, reading, knowledge).flatMap(({ kind, mentions }) => {
    const tag = TAGS[kind];
    return tag === undefined ? [] : mentions.map(({ nameStart, end }) => ({ tag, start: nameStart, end }));
  });
}

/** Twice the hits of all that was marked and found: summed over sentences this is F1. */
function measure(
  name: string,
  tag: string,
  compared: readonly Compared[],
  foundIn: (one: Compared) => readonly TaggedName[],
): Measure {
  return {
    name,
    statistic: 'share',
    observations: compared.map((one) => {
      const gold = one.sentence.names.filter((own) => own.tag === tag);
      const found = foundIn(one).filter((own) => own.tag === tag);
      const hits = gold.filter(({ start, end }) =>
        found.some((own) => own.start === start && own.end === end),
      );
      return { id: one.sentence.id, value: 2 * hits.length, of: gold.length + found.length };
    }),
  };
}
