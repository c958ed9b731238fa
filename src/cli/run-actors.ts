import { withinArticles } from '../actors/directory/within-articles.ts';
import { actorsReply } from '../replies/actors-reply.ts';
import { actorJson } from './actor-json.ts';
import { type ArticleChoice, chooseArticles } from './choose-articles.ts';
import type { CliParts, ExitCode } from './cli-parts.ts';
import { createPrinter } from './create-printer.ts';
import { withApp } from './with-app.ts';

/** What `actors` was given. */
export interface ActorsOptions {
  readonly library: string | undefined;
  readonly isJson: boolean;
  /** Whose actors are listed. */
  readonly choice: ArticleChoice;
}

/** Prints everybody who acts in the library, or in some articles of it, those in most articles first. */
export function runActors({ library, isJson, choice }: ActorsOptions, parts: CliParts): Promise<ExitCode> {
  return withApp<ExitCode>(
    { library, options: { isReadOnly: true } },
    parts,
    async ({ app, config, progress }) => {
      const { reader } = await app.actors();
      const chosen = chooseArticles(await (await app.library()).articles.list(), choice);
      const { actors: all } = await reader.read(null);
      const actors = chosen === null ? all : withinArticles(all, chosen);
      progress.clear();
      const printer = createPrinter(parts.output, config.isColoured);
      if (isJson) for (const actor of actors) await printer.json(actorJson(actor));
      else if (actors.length === 0 && all.length > 0)
        await printer.reply({
          tone: 'plain',
          blocks: [
            {
              kind: 'text',
              text:
                chosen?.size === 0
                  ? 'No article is known to be from that time.'
                  : 'Nobody is known to act in these articles.',
            },
          ],
        });
      else await printer.reply(actorsReply(actors));
      return 0;
    },
  );
}
