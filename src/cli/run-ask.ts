import { findDateSpan } from '../citations/find-date-span.ts';
import { createArticleCatalogue } from '../commands/article-catalogue.ts';
import { tellsTime } from '../commands/tells-time.ts';
import { replyText } from '../replies/reply-text.ts';
import { replyTo } from '../replies/reply-to.ts';
import { soFarLine } from '../replies/so-far-reply.ts';
import { answerJson } from './answer-json.ts';
import type { CliParts, ExitCode } from './cli-parts.ts';
import { createPrinter } from './create-printer.ts';
import { runRequests } from './run-requests.ts';
import { withApp } from './with-app.ts';

/** What `ask` was given. */
export interface AskOptions {
  /** Without it questions are read from standard input. */
  readonly question: string | undefined;
  readonly library: string | undefined;
  readonly isJson: boolean;
}

/** Answers one question, or those on standard input, each as soon as it is there. */
export function runAsk({ question, library, isJson }: AskOptions, parts: CliParts): Promise<ExitCode> {
  return withApp({ library, options: { isReadOnly: true } }, parts, async ({ app, config, progress }) => {
    const catalogue = createArticleCatalogue(await app.library());
    const answerer = await app.answerer();
    progress.clear();
    const printer = createPrinter(parts.output, config.isColoured);
    return runRequests({
      parts,
      printer,
      given: question,
      isJson,
      async handle({ id, text, askedAt = parts.now() }, isOneOfMany) {
        const started = performance.now();
        const answer = await answerer.answer({
          question: text,
          askedAt,
          progress: progress.show,
          soFar: (found) => progress.say(soFarLine(found)),
        });
        const ms = performance.now() - started;
        const isTimed = tellsTime({ question: answer.understood ?? text, askedAt, answer });
        const span = isTimed ? findDateSpan(await catalogue.list()) : null;
        const reply = replyTo(answer, { article: null, span });
        progress.clear();
        if (isJson)
          return printer.json(answerJson({ id, question: text, answer, text: replyText(reply), ms }));
        if (isOneOfMany) await printer.reply({ tone: 'plain', blocks: [{ kind: 'heading', text }] });
        return printer.reply(reply);
      },
    });
  });
}
