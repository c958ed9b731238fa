import { ArticleFileError } from '../articles/article-file-error.ts';
import { extractPage } from '../articles/extract-page.ts';
import type { ExtractedPage } from '../articles/extracted-page.ts';
import { readPageFile } from '../articles/read-page-file.ts';
import { formatDate } from '../citations/format-date.ts';
import { neutralise } from '../replies/neutralise.ts';
import type { Reply } from '../replies/reply.ts';
import type { CliParts, ExitCode } from './cli-parts.ts';
import { createPrinter } from './create-printer.ts';
import { writeText } from './write-text.ts';

/** What `extract` was given. */
export interface ExtractOptions {
  readonly files: readonly string[];
  readonly isJson: boolean;
}

/** Prints the articles in web pages, one after the other. A page without one is told, and the rest goes on. */
export async function runExtract({ files, isJson }: ExtractOptions, parts: CliParts): Promise<ExitCode> {
  const printer = createPrinter(parts.output, parts.readConfig().isColoured);
  let code: ExitCode = 0;
  for (const file of files) {
    try {
      const { id, html, url: saved } = await readPageFile(file);
      const page = await extractPage(html, saved === null ? {} : { url: saved });
      if (isJson) {
        const { title, body, published, authors, outlet, url, note } = page;
        await printer.json({
          id,
          title,
          text: body,
          published,
          authors,
          outlet,
          url,
          ...(note !== null && { note }),
        });
      } else {
        await printer.reply(pageReply(id, page));
      }
    } catch (error) {
      if (!(error instanceof ArticleFileError)) throw error;
      code = 1;
      await writeText(parts.errors, `${neutralise(`${file}: ${error.message}`)}\n`);
    }
  }
  return code;
}

function pageReply(id: string, { title, outlet, published, authors, body }: ExtractedPage): Reply {
  const known = [outlet ?? '', published === null ? '' : formatDate(published), authors.join(', ')];
  const origin = known.filter((part) => part !== '').join(' · ');
  return {
    tone: 'plain',
    blocks: [
      { kind: 'heading', text: title ?? id },
      ...(origin === '' ? [] : [{ kind: 'note' as const, text: origin }]),
      ...body.split(/\n{2,}/u).map((text) => ({ kind: 'text' as const, text })),
    ],
  };
}
