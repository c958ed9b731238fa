import { actorMatchReply } from '../replies/actor-match-reply.ts';
import { actorReply } from '../replies/actor-reply.ts';
import { filledSections } from '../replies/actor-sections.ts';
import { actorJson, profileJson } from './actor-json.ts';
import type { CliParts, ExitCode } from './cli-parts.ts';
import { createPrinter } from './create-printer.ts';
import { withApp } from './with-app.ts';

/** What `actor` was given. */
export interface ActorOptions {
  readonly name: string;
  readonly library: string | undefined;
  readonly isJson: boolean;
}

/** Prints what the articles tell of one actor; or who may be meant, where that is not certain. */
export function runActor({ name, library, isJson }: ActorOptions, parts: CliParts): Promise<ExitCode> {
  return withApp<ExitCode>(
    { library, options: { isReadOnly: true } },
    parts,
    async ({ app, config, progress }) => {
      const { reader, profiler } = await app.actors();
      const directory = await reader.read(null);
      const match = directory.find(name);
      progress.clear();
      const printer = createPrinter(parts.output, config.isColoured);
      if (match.kind === 'found') {
        const profile = await profiler.profile(match.actor, directory);
        if (isJson) await printer.json(profileJson(profile));
        else
          for (const section of filledSections(profile))
            await printer.reply(actorReply({ profile, section, page: 1, picture: null }));
      } else if (!isJson) {
        await printer.reply(actorMatchReply(name, match));
      } else if (match.kind === 'ambiguous') {
        await printer.json({ kind: 'ambiguous', candidates: match.candidates.map(actorJson) });
      } else {
        await printer.json({ kind: 'unknown', suggestions: match.suggestions.map(actorJson) });
      }
      return 0;
    },
  );
}
