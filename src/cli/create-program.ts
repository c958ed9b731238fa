import { type Command, InvalidArgumentError } from 'commander';
import type { ArticleChoice } from './choose-articles.ts';
import type { CliParts, ExitCode } from './cli-parts.ts';
import { newProgram } from './run-program.ts';

interface CommonOptions {
  readonly library?: string;
  readonly json?: true;
}

interface SearchFlags extends CommonOptions {
  readonly limit: number;
  readonly passages?: true;
}

interface DeployFlags extends CommonOptions {
  readonly guild?: string;
  readonly remove?: true;
}

interface EmbedOptions extends CommonOptions {
  readonly yes?: true;
}

const MOST_HITS = 1_000;

const EXIT_CODES = `
Exit codes: 0 done, 1 done with failures that are listed, 2 wrong usage or configuration. A refusal is not a failure.`;
const ASK_LINES = `
A line on standard input is a question, or a JSON object:
  {"id": "q1", "question": "Who said so?", "date": "2024-09-06"}
"id" comes back with the answer, "date" is when the question is asked; both may be left out.`;
const SEARCH_LINES = `
A line on standard input is a query, or a JSON object: {"id": "q1", "text": "cease-fire talks", "date": "2024-09-06"}`;

/**
 * Declares what can be typed. What a command needs is loaded when it is run, so that help is there at once.
 *
 * @param finish told the exit code when a command is done
 */
export function createProgram(parts: CliParts, finish: (code: ExitCode) => void): Command {
  const program = newProgram('Answers from the articles it is given, word for word.', parts).addHelpText(
    'after',
    EXIT_CODES,
  );
  const declare = (usage: string, description: string) =>
    program
      .command(usage)
      .description(description)
      .option('--library <dir>', 'the folder of the library (default: LIBRARY_DIR, else data/library)')
      .option('--json', 'print JSON, one object per line');

  declare('ingest <path...>', 'take files and folders into the library: .txt .md .html .htm .jsonl').action(
    async (paths: string[], { library, json }: CommonOptions) => {
      const { runIngest } = await import('./run-ingest.ts');
      finish(await runIngest({ paths, library, isJson: json === true }, parts));
    },
  );

  declare('ask [question...]', 'answer a question; without one, those on standard input, one per line')
    .addHelpText('after', ASK_LINES)
    .action(async (words: string[], { library, json }: CommonOptions) => {
      const { runAsk } = await import('./run-ask.ts');
      finish(await runAsk({ question: joinWords(words), library, isJson: json === true }, parts));
    });

  declare('search [query...]', 'find articles; without a query, those on standard input, one per line')
    .option('--limit <count>', 'how many to print at most', parseLimit, 10)
    .option('--passages', 'print every passage, not only the best one of each article')
    .addHelpText('after', SEARCH_LINES)
    .action(async (words: string[], { library, json, limit, passages }: SearchFlags) => {
      const { runSearch } = await import('./run-search.ts');
      const query = joinWords(words);
      const flags = { library, isJson: json === true, limit, isByPassage: passages === true };
      finish(await runSearch({ query, ...flags }, parts));
    });

  declare(
    'actors',
    'list who acts in the articles: people, organisations, government bodies, armed groups, states',
  )
    .option('--article <id>', 'only those in this article')
    .option(
      '--from <date>',
      'only those in articles of this day, month or year, or later: 2023-11-03, 2023-11, 2023',
    )
    .option('--to <date>', 'only those in articles of this day, month or year, or earlier')
    .action(async ({ library, json, article, from, to }: CommonOptions & Partial<ArticleChoice>) => {
      const { runActors } = await import('./run-actors.ts');
      finish(await runActors({ library, isJson: json === true, choice: { article, from, to } }, parts));
    });

  declare('actor <name...>', 'print what the articles tell of one actor, every line quoted').action(
    async (words: string[], { library, json }: CommonOptions) => {
      const { runActor } = await import('./run-actor.ts');
      finish(await runActor({ name: words.join(' '), library, isJson: json === true }, parts));
    },
  );

  declare('statements', 'print who says what in the articles: quotations and reported speech').action(
    async ({ library, json }: CommonOptions) => {
      const { runStatements } = await import('./run-statements.ts');
      finish(await runStatements({ library, isJson: json === true }, parts));
    },
  );

  declare('embed', 'give the library the vectors of EMBEDDINGS, after saying what that costs')
    .option('--yes', 'agree to the cost')
    .action(async ({ library, json, yes }: EmbedOptions) => {
      const { runEmbed } = await import('./run-embed.ts');
      finish(await runEmbed({ isAgreed: yes === true, library, isJson: json === true }, parts));
    });

  declare('doctor', 'examine settings, library, index, models and Discord, and say what to do').action(
    async ({ library, json }: CommonOptions) => {
      const { runDoctor } = await import('./run-doctor.ts');
      finish(await runDoctor({ library, isJson: json === true }, parts));
    },
  );

  declare('extract <file...>', 'print the articles in saved web pages; nothing is stored').action(
    async (files: string[], { json }: CommonOptions) => {
      const { runExtract } = await import('./run-extract.ts');
      finish(await runExtract({ files, isJson: json === true }, parts));
    },
  );

  declare('commands:deploy', 'register the commands with Discord, and tell what changed')
    .option('--guild <id>', 'register them for one server, where they can be tried at once')
    .option('--remove', 'take the commands back instead')
    .action(async ({ library, json, guild, remove }: DeployFlags) => {
      const { runDeploy } = await import('./run-deploy.ts');
      finish(await runDeploy({ guild, removes: remove === true, library, isJson: json === true }, parts));
    });
  return program;
}

/** Questions need no quotation marks around them. */
function joinWords(words: readonly string[]): string | undefined {
  return words.length === 0 ? undefined : words.join(' ');
}

function parseLimit(given: string): number {
  const limit = /^\d{1,9}$/u.test(given) ? Number(given) : 0;
  if (limit < 1 || limit > MOST_HITS)
    throw new InvalidArgumentError(`Give a whole number from 1 to ${MOST_HITS}.`);
  return limit;
}
