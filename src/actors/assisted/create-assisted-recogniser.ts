import { randomBytes } from 'node:crypto';
import type { Article } from '../../articles/article.ts';
import type { RecognisedStatement } from '../../library/recognition.ts';
import type { ChatModel } from '../../models/chat-model.ts';
import { ModelError } from '../../models/model-error.ts';
import type { Prompt } from '../../models/prompt.ts';
import { listParagraphs } from '../../passages/list-paragraphs.ts';
import type { Recognised, Recogniser } from '../recogniser.ts';
import type { NameKnowledge } from '../recognition/name-knowledge.ts';
import { canSpeak } from './can-speak.ts';
import { joinActors } from './join-actors.ts';
import { type Proposal, proposalSchema, readProposal } from './recognition-reply.ts';
import { type Piece, splitPieces } from './split-pieces.ts';
import { isCalled, type WorkingActor } from './working-actor.ts';

/** To be raised with every change of what is asked or taken over. */
const VERSION = 1;

/** What recognising with a model needs. */
export interface AssistedRecogniserParts {
  /** Finds first, and alone where the model does not help. */
  readonly builtIn: Recogniser;
  readonly knowledge: NameKnowledge;
  readonly model: ChatModel;
  readonly prompt: Prompt;
  /** Told why an article was recognised without the model. */
  readonly onFallback?: (error: ModelError) => void;
}

/**
 * Lets a language model look over what the built-in recogniser finds: it may add somebody who was missed, put a kind or an alias right,
 * say that a name is none, and who speaks where that is open. All of it is checked against the article (see `joinActors` and
 * `canSpeak`), and nothing is stored that the article does not print. Wherever the model fails, the built-in recognition is
 * given with the built-in recogniser’s id, so that the article is recognised anew another time.
 */
export function createAssistedRecogniser(parts: AssistedRecogniserParts): Recogniser {
  const { builtIn, model, onFallback } = parts;
  return {
    id: `${model.id}/${VERSION}+${builtIn.id}`,
    async recognise(article, signal) {
      const found = await builtIn.recognise(article, signal);
      try {
        return await lookOver(article, found, { ...parts, signal });
      } catch (error) {
        if (!(error instanceof ModelError) || signal?.aborted === true) throw error;
        onFallback?.(error);
        return { ...found, foundBy: builtIn.id };
      }
    },
  };
}

type Asking = AssistedRecogniserParts & { readonly signal: AbortSignal | undefined };

async function lookOver(article: Article, found: Recognised, parts: Asking): Promise<Recognised> {
  const answered: { readonly piece: Piece; readonly proposal: Proposal }[] = [];
  for (const piece of splitPieces(article, found.statements))
    answered.push({ piece, proposal: await ask(article, piece, { found, parts }) });
  const working = joinActors(
    found.actors,
    {
      actors: answered.flatMap(({ proposal }) => proposal.actors),
      others: answered.flatMap(({ proposal }) => proposal.others),
    },
    {
      article,
      knowledge: parts.knowledge,
      speakers: new Set(found.statements.flatMap(({ actor }) => actor ?? [])),
    },
  );
  const speakers = new Map(
    answered.flatMap(({ piece, proposal }) =>
      proposal.speakers.flatMap(({ statement, name }) => {
        const at = piece.unsettled[statement - 1];
        return at === undefined ? [] : [[at, name] as const];
      }),
    ),
  );
  return settle(article, { found, working, speakers });
}

interface Question {
  readonly found: Recognised;
  readonly parts: Asking;
}

/** @throws {ModelError} also for a reply that is none */
async function ask(article: Article, piece: Piece, { found, parts }: Question): Promise<Proposal> {
  const { model, prompt, signal } = parts;
  const listed = piece.unsettled.map((at, index) => {
    const { start = 0, end = 0 } = found.statements[at] ?? {};
    return `[${index + 1}] ${article.text.slice(start, end).replace(/\s+/gu, ' ').toWellFormed()}`;
  });
  const { system, user } = prompt.fill({
    // Nobody who writes an article can know it, so nothing in an article can end the article’s part.
    marker: `=== ${randomBytes(12).toString('hex')} ===`,
    text: piece.text,
    statements: listed.length === 0 ? 'none' : listed.join('\n'),
  });
  const { text } = await model.complete({
    system,
    user,
    schema: proposalSchema,
    serverId: null,
    ...(signal !== undefined && { signal }),
  });
  const proposal = readProposal(text);
  if (proposal === null)
    throw new ModelError({
      problem: 'unreadable',
      model: model.id,
      detail: 'it is not the JSON that was asked for',
    });
  return proposal;
}

interface Joined {
  readonly found: Recognised;
  readonly working: readonly WorkingActor[];
  /** Names by positions of statements. */
  readonly speakers: ReadonlyMap<number, string>;
}

function settle(article: Article, { found, working, speakers }: Joined): Recognised {
  const kept = working.filter(({ into, isDropped }) => into === null && !isDropped);
  const positionOf = (own: WorkingActor | undefined): number | null => {
    let whole = own;
    while (whole?.into != null) whole = whole.into;
    const at = whole === undefined ? -1 : kept.indexOf(whole);
    return at < 0 ? null : at;
  };
  const paragraphs = listParagraphs(article);
  const name = (statement: RecognisedStatement, at: number): RecognisedStatement => {
    const wanted = speakers.get(at);
    const own = wanted === undefined ? undefined : kept.find((actor) => isCalled(actor, wanted));
    const paragraph = paragraphs.find(({ start, end }) => start <= statement.start && statement.start < end);
    if (own === undefined || !canSpeak(own.actor, statement, paragraph?.number ?? 0)) return statement;
    return { ...statement, actor: positionOf(own), speaker: own.actor.name, named: true };
  };
  return {
    actors: kept.map(({ actor }) => actor),
    statements: found.statements.map((statement, at) =>
      statement.actor === null
        ? name(statement, at)
        : { ...statement, actor: positionOf(working[statement.actor]) },
    ),
  };
}
