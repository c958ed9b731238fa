import type { StoredArticle } from '../library/article-store.ts';
import type { Library } from '../library/library.ts';
import { listParagraphs } from '../passages/list-paragraphs.ts';
import { splitSentences } from '../passages/split-sentences.ts';
import type { ArticleReader } from './article-reader.ts';
import { attribute, type Speakers } from './attribute.ts';
import type { AttributedArticle } from './attributed-article.ts';
import { readSentence, type Sentence } from './sentence.ts';

/** So many articles are kept read; those asked about in a conversation are few. */
const KEPT = 64;

/** Reads articles of a library and keeps the last ones read, as long as their text is the same. */
export function createArticleReader({ articles }: Pick<Library, 'articles'>): ArticleReader {
  const kept = new Map<string, { readonly sha256: string; readonly read: AttributedArticle }>();
  return {
    async read(id) {
      const article = await articles.read(id);
      if (article === undefined) {
        kept.delete(id);
        return undefined;
      }
      const known = kept.get(id);
      const read = known?.sha256 === article.sha256 ? known.read : readAttributed(article);
      kept.delete(id);
      kept.set(id, { sha256: article.sha256, read });
      const oldest = kept.keys().next();
      if (kept.size > KEPT && oldest.done === false) kept.delete(oldest.value);
      return { ...read, article };
    },
  };
}

/** Speakers are looked for when they are first asked about: that takes longer than all the rest. */
function readAttributed(article: StoredArticle): AttributedArticle {
  let known: Speakers | undefined;
  const speakers = () => {
    known ??= attribute(article);
    return known;
  };
  return {
    article,
    sentences: sentencesOf(article),
    attributionOf: (sentence) => speakers().attributionOf(sentence),
    voiceOf: (sentence) => speakers().voiceOf(sentence),
    openingOf: (sentence) => speakers().openingOf(sentence),
    speakersIn: (sentence) => speakers().speakersIn(sentence),
  };
}

function sentencesOf(article: StoredArticle): readonly Sentence[] {
  return listParagraphs(article).flatMap(({ kind, number, start, end }) =>
    splitSentences(article.text.slice(start, end)).map((interval) =>
      readSentence({
        text: article.text.slice(start + interval.start, start + interval.end),
        start: start + interval.start,
        end: start + interval.end,
        paragraph: number,
        kind,
      }),
    ),
  );
}
