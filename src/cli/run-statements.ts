import { hasPossibleSpeaker } from '../actors/has-possible-speaker.ts';
import { howToAddArticles } from '../replies/how-to-add-articles.ts';
import { statementsReply } from '../replies/statements-reply.ts';
import type { CliParts, ExitCode } from './cli-parts.ts';
import { createPrinter } from './create-printer.ts';
import { statementJson } from './statement-json.ts';
import { withApp } from './with-app.ts';

/** What `statements` was given. */
export interface StatementsOptions {
  readonly library: string | undefined;
  readonly isJson: boolean;
}

/** Prints every statement attributed in the library, article by article, with the names its actors have in the whole library. */
export function runStatements({ library, isJson }: StatementsOptions, parts: CliParts): Promise<ExitCode> {
  return withApp<ExitCode>(
    { library, options: { isReadOnly: true } },
    parts,
    async ({ app, config, progress }) => {
      const { articles, actors } = await app.library();
      const directory = await (await app.actors()).reader.read(null);
      const entries = await articles.list();
      progress.clear();
      const printer = createPrinter(parts.output, config.isColoured);
      for (const { id } of entries) {
        const [article, recognition] = [await articles.read(id), await actors.read(id)];
        if (article === undefined || recognition === undefined) continue;
        const statements = recognition.statements.map((statement) => ({
          ...statement,
          speaker:
            (statement.actor === null ? undefined : directory.ofPart(id, statement.actor)?.name) ??
            statement.speaker,
        }));
        if (isJson) for (const statement of statements) await printer.json(statementJson(article, statement));
        else {
          // People would take “According to this attack” for a statement.
          const shown = statements.filter(hasPossibleSpeaker);
          if (shown.length > 0) await printer.reply(statementsReply(article, shown));
        }
      }
      if (entries.length === 0 && !isJson)
        await printer.reply({ tone: 'plain', blocks: [{ kind: 'note', text: howToAddArticles }] });
      return 0;
    },
  );
}
