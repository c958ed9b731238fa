import { join } from 'node:path';
import { createApp } from '../app.ts';
import type { Config } from '../config.ts';
import type { LabelledSet } from './list-labelled-sets.ts';
import type { QuotableSentence } from './quote-questions.ts';

/** All sentences of the articles of a set, furniture, captions and headings left out. */
export async function listSentences(set: LabelledSet, config: Config): Promise<readonly QuotableSentence[]> {
  const app = createApp({ ...config, libraryDirectory: join(config.cacheDirectory, 'evaluation', set.name) });
  try {
    await app.ingest([set.corpus]);
    const { reader } = await app.analyserParts();
    const sentences: QuotableSentence[] = [];
    for (const { id } of await (await app.library()).articles.list()) {
      const read = await reader.read(id);
      for (const { kind, text } of read?.sentences ?? [])
        if (kind === 'paragraph') sentences.push({ articleId: id, text });
    }
    return sentences;
  } finally {
    await app.close();
  }
}
