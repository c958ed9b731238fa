import { fileURLToPath } from 'node:url';
import { splitSentences } from '../../src/passages/split-sentences.ts';
import { briefSources } from './brief-sources.ts';
import { readBrief } from './read-brief.ts';

/** The sentences of each brief that ships, in order, by its id. */
export function readBriefSentences(): ReadonlyMap<string, readonly string[]> {
  return new Map(
    Object.keys(briefSources)
      .toSorted()
      .map((id) => {
        const { body } = readBrief(fileURLToPath(new URL(`../../data/articles/${id}.md`, import.meta.url)));
        return [id, body.split(/\n{2,}/u).flatMap(sentencesOf)];
      }),
  );
}

function sentencesOf(paragraph: string): readonly string[] {
  return splitSentences(paragraph).map(({ start, end }) => paragraph.slice(start, end));
}
