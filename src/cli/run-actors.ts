import { actorsReply } from '../replies/actors-reply.ts';
import { actorJson } from './actor-json.ts';
import type { CliParts, ExitCode } from './cli-parts.ts';
import { createPrinter } from './create-printer.ts';
import { withApp } from './with-app.ts';

/** What `actors` was given. */
export interface ActorsOptions {
  readonly library: string | undefined;
  readonly isJson: boolean;
}

/** Prints everybody who acts in the library, those in most articles first. */
export function runActors({ library, isJson }: ActorsOptions, parts: CliParts): Promise<ExitCode> {
  return withApp<ExitCode>(
    { library, options: { isReadOnly: true } },
    parts,
    async ({ app, config, progress }) => {
      const { reader } = await app.actors();
      const { actors } = await reader.read(null);
      progress.clear();
      const printer = createPrinter(parts.output, config.isColoured);
      if (isJson) for (const actor of actors) await printer.json(actorJson(actor));
      else await printer.reply(actorsReply(actors));
      return 0;
    },
  );
}
