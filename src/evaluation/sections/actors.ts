import { existsSync } from 'node:fs';
import { z } from 'zod';
import type { ActorDirectory } from '../../actors/directory/actor-directory.ts';
import type { LibraryActor } from '../../actors/directory/library-actor.ts';
import { foldName } from '../../actors/fold-name.ts';
import type { App } from '../../app.ts';
import { readJsonLines } from '../read-json-lines.ts';
import { findSet } from './find-set.ts';
import type { Measure, Section } from './section.ts';
import { withSet } from './with-set.ts';

const FILE = '../shared/eval/actors.jsonl';
const labelled = z.object({
  id: z.string(),
  name: z.string(),
  kind: z.string(),
  aliases: z.array(z.string()),
  statements: z.array(z.object({ article: z.string(), span: z.string(), direct: z.boolean() })),
  confusable: z.array(z.string()),
});
type Labelled = z.infer<typeof labelled>;

/** A labelled statement with whether ours gives it to whom it was labelled with. */
interface JudgedStatement {
  readonly id: string;
  readonly direct: boolean;
  readonly isRight: boolean;
}

const TITLE = /^(?:mr|mrs|ms|gen|president|king|prime minister|senator) /u;

/** Who acts in the five articles: whether they are found, kept apart, and given what they say. */
export const actors: Section = {
  name: 'actors',
  sets: () => (existsSync(FILE) && existsSync('../shared/articles') ? ['five'] : []),

  async measure(name, { config, sample, onProgress }) {
    const all = sample(await readJsonLines(FILE, labelled));
    return withSet(findSet(name), { config }, async (app) => {
      const directory = await (await app.actors()).reader.read(null);
      const found = new Map(all.map((actor) => [actor.id, findActors(actor, directory)]));
      const named = all.filter(isNamed);
      const statements: JudgedStatement[] = [];
      for (const actor of all) {
        statements.push(...(await judgeStatements(actor, app, directory)));
        onProgress(all.indexOf(actor) + 1, all.length);
      }
      const pairs = named.flatMap((actor) =>
        actor.confusable.filter((id) => found.has(id)).map((id) => ({ actor, id })),
      );
      return {
        questions: all.length,
        measures: [
          share('named actors found', named, ({ id }) => (found.get(id)?.length ?? 0) > 0),
          share(
            'confusable pairs apart',
            pairs.map(({ actor, id }) => ({ id: `${actor.id} ${id}`, pair: [actor.id, id] })),
            ({ pair }) => areApart(pair, found),
          ),
          share(
            'direct statements given to the right actor',
            statements.filter(({ direct }) => direct),
            ({ isRight }) => isRight,
          ),
          share(
            'reported statements given to the right actor',
            statements.filter(({ direct }) => !direct),
            ({ isRight }) => isRight,
          ),
        ],
      };
    });
  },
};

function share<Item extends { readonly id: string }>(
  name: string,
  items: readonly Item[],
  isRight: (item: Item) => boolean,
): Measure {
  return {
    name,
    statistic: 'share',
    observations: items.map((item) => ({ id: item.id, value: Number(isRight(item)), of: 1 })),
  };
}

/** Sources without a name and crowds have none to be found by. */
function isNamed({ name, kind }: Labelled): boolean {
  const isCrowd = kind === 'group' && /^\p{Ll}|[s)]$/u.test(name);
  return !name.includes('(unnamed') && !isCrowd;
}

function findActors(actor: Labelled, { actors: all }: ActorDirectory): readonly LibraryActor[] {
  const names = namesOf(actor);
  return all.filter(
    ({ kind, name, aliases }) =>
      kind !== 'unnamed' && [name, ...aliases].some((own) => names.has(foldName(own))),
  );
}

function namesOf({ name, aliases }: Labelled): ReadonlySet<string> {
  const folded = [name, ...aliases].map(foldName);
  return new Set([...folded, ...folded.map((own) => own.replace(TITLE, ''))]);
}

function areApart(pair: readonly string[], found: ReadonlyMap<string, readonly LibraryActor[]>): boolean {
  const [one = [], other = []] = pair.map((id) => found.get(id) ?? []);
  return !one.some((actor) => other.includes(actor));
}

/** A statement is given to somebody whose names are among those labelled, or whose printed words are. */
async function judgeStatements(
  actor: Labelled,
  app: App,
  directory: ActorDirectory,
): Promise<readonly JudgedStatement[]> {
  const library = await app.library();
  const names = namesOf(actor);
  const judged: JudgedStatement[] = [];
  for (const [number, { article: id, span, direct }] of actor.statements.entries()) {
    const article = await library.articles.read(id);
    const recognition = await library.actors.read(id);
    const start = article?.text.indexOf(span) ?? -1;
    const touching = (recognition?.statements ?? []).filter(
      (statement) => start >= 0 && statement.start < start + span.length && start < statement.end,
    );
    const isRight = touching.some((statement) => {
      const own = statement.actor === null ? undefined : directory.ofPart(id, statement.actor);
      const printed = foldName(statement.speakerText ?? '');
      if (own !== undefined && own.kind !== 'unnamed')
        return [own.name, ...own.aliases].some((name) => names.has(foldName(name)));
      return printed !== '' && [...names].some((name) => name.includes(printed));
    });
    judged.push({ id: `${actor.id} ${number}`, direct, isRight });
  }
  return judged;
}
