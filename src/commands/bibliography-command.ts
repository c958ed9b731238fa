import { formatReferences } from '../citations/format-references.ts';
import { isReferenceStyle } from '../citations/is-reference-style.ts';
import type { ReferenceFormatter } from '../citations/reference-formatter.ts';
import { referenceStyles } from '../citations/reference-style.ts';
import type { Library } from '../library/library.ts';
import { bibliographyReply } from '../replies/bibliography-reply.ts';
import { errorReply } from '../replies/error-reply.ts';
import type { Command } from './command.ts';
import { placeOfLog } from './place-of-log.ts';

/** What a bibliography needs. */
export interface BibliographyParts {
  readonly library: Pick<Library, 'articles' | 'citations'>;
  readonly formatter: ReferenceFormatter;
}

const DEFAULT_STYLE = 'apa';

/** `/bibliography [style] [file] [private]`: references to the articles that were cited in this channel or thread, in the order in which they were. */
export function createBibliographyCommand({ library, formatter }: BibliographyParts): Command {
  return {
    name: 'bibliography',
    description: 'List the articles that were cited in this channel or thread, as references',
    isPrivate: (options) => options['private'] !== 'false',
    options: [
      {
        name: 'style',
        description: 'How the references are written; by default APA',
        isRequired: false,
        choices: Object.entries(referenceStyles).map(([value, label]) => ({ label, value })),
      },
      { name: 'file', description: 'Give them as a file to keep', isRequired: false, kind: 'flag' },
      { name: 'private', description: 'Show it to me alone', isRequired: false, kind: 'flag' },
    ],
    async run({ place }, { style = DEFAULT_STYLE, file, private: wish }) {
      if (!isReferenceStyle(style))
        return errorReply({
          problem: `There is no reference style “${style}”.`,
          remedy: `There are ${Object.keys(referenceStyles).join(', ')}.`,
        });
      const log = await library.citations.list(placeOfLog(place));
      const known = new Map((await library.articles.list()).map((article) => [article.id, article]));
      const cited = [...new Set(log.map(({ passageId }) => passageId.slice(0, passageId.lastIndexOf('#'))))];
      const articles = cited.flatMap((id) => known.get(id) ?? []);
      return bibliographyReply({
        style,
        text: articles.length === 0 ? '' : await formatReferences(articles, style, formatter),
        articles: articles.length,
        passages: new Set(log.map(({ passageId }) => passageId)).size,
        removed: cited.filter((id) => !known.has(id)),
        asFile: file === 'true',
        canPost: place?.serverId != null && wish !== 'false',
      });
    },
  };
}
