import type { Command, CommandContext, CommandValues } from '../../commands/command.ts';
import type { Reply } from '../../replies/reply.ts';
import type { TurnMemory } from '../conversation/create-turn-memory.ts';
import { turnOf } from '../conversation/turn-of.ts';
import type { Guard } from '../guarding/create-guard.ts';
import type { Log } from '../logging/log.ts';
import type { MessageRenderer } from '../message-renderer.ts';
import type { Request } from '../receiving/request.ts';
import { createProgress, type ProgressTimes } from './create-progress.ts';
import type { Shift } from './create-shift.ts';
import type { Turnstile } from './create-turnstile.ts';
import { faultReplies } from './fault-replies.ts';
import { isGone } from './is-gone.ts';
import { readValues } from './read-values.ts';
import type { Manner } from './responder.ts';
import { StoppedError } from './stopped-error.ts';
import { threadAction } from './thread-action.ts';
import { untilStopped } from './until-stopped.ts';

/** What answering works with. */
export interface AnsweringParts {
  readonly commands: readonly Command[];
  readonly renderer: MessageRenderer;
  readonly guard: Guard;
  readonly turnstile: Turnstile;
  readonly shift: Shift;
  readonly memory: TurnMemory;
  readonly log: Log;
  readonly now: () => Date;
  /** To Discord and back, in milliseconds; `null` while it is not known. */
  readonly readLatency: () => number | null;
  readonly createReference: () => string;
  readonly progressTimes: ProgressTimes;
}

/** What is run, once it is known that it may be. */
interface Order extends Manner {
  readonly command: Command;
  readonly values: CommandValues;
  readonly page: number;
}

/** The option by which people choose who sees the answer, where a command lets them. */
const PRIVATE = 'private';

/**
 * Answers requests: finds the command, asks whether the person may use it, acknowledges, runs it, shows the reply. This is
 * the only place where errors are caught: the person is told a sentence, the log the rest.
 */
export function createRequestAnswerer(parts: AnsweringParts): (request: Request) => Promise<void> {
  const { commands, guard, turnstile, shift, log } = parts;

  const answer = async (request: Request): Promise<void> => {
    const started = performance.now();
    if (shift.isOver()) return tell(request, faultReplies.stopping);
    const order = await turnstile.first(() => acknowledge(request));
    if (order === null) return;
    const reply = await untilStopped(run(request, order), shift.signal);
    await show(request, order, reply);
    const ms = Math.round(performance.now() - started);
    log.info(
      { command: order.command.name, tone: reply.tone, serverId: request.place.serverId, ms },
      'answered',
    );
  };

  /** @returns `null` where nothing is to be run, and the person has been told why */
  const acknowledge = async (request: Request): Promise<Order | null> => {
    const order = await decide(request);
    if ('tone' in order) {
      await tell(request, order);
      return null;
    }
    await request.responder.acknowledge(order);
    return order;
  };

  const decide = async (request: Request): Promise<Order | Reply> => {
    const wish = await request.read();
    if ('tone' in wish) return wish;
    const command = commands.find(({ name }) => name === wish.command);
    if (command === undefined) return faultReplies.unknownCommand;
    const outcome = readValues(command, wish.values);
    if (outcome.kind === 'problem') return faultReplies.badValue(outcome.option);
    const permit = await guard.check(command, request);
    if (permit.kind === 'refused') return permit.reply;
    const values = permit.isPrivateByDefault ? withDefault(command, outcome.values) : outcome.values;
    const isInPlace = wish.isInPlace && request.mayChange;
    const isPrivate = (wish.isInPlace && !isInPlace) || (command.isPrivate?.(values) ?? false);
    return { command, values, page: wish.page, isInPlace, isPrivate };
  };

  const run = (request: Request, { command, values }: Order): Promise<Reply> =>
    turnstile.inTurn(async () => {
      const progress = createProgress((step) => showStep(request, step), parts.progressTimes);
      try {
        return await command.run(await createContext(request, progress.note), values);
      } finally {
        await progress.end();
      }
    });

  const createContext = async (
    { place, isModerator, locale, readConversation, nameChannel, openThread }: Request,
    progress: (step: string) => void,
  ): Promise<CommandContext> => ({
    now: parts.now(),
    progress,
    signal: shift.signal,
    place,
    isModerator,
    locale,
    conversation: await readConversation(),
    nameChannel,
    ...(openThread !== undefined && { openThread }),
    latencyMs: parts.readLatency(),
  });

  const showStep = async (request: Request, step: string): Promise<void> => {
    try {
      const reply: Reply = { tone: 'plain', blocks: [{ kind: 'note', text: `${step} …` }] };
      await request.responder.showProgress(await renderAlone(request, reply));
    } catch (error) {
      // The answer is what counts.
      log.debug({ error }, 'progress could not be shown');
    }
  };

  const show = async (request: Request, { command, values, page, isPrivate }: Order, reply: Reply) => {
    const { place, fileBytes, previousId, responder } = request;
    const turn = turnOf(values, reply);
    const isOpen = turn !== null && !isPrivate;
    const shown = isOpen && request.canOpenThread ? withThread(reply, turn.question) : reply;
    const source = { command: command.name, values };
    const messageId = await responder.show(
      await parts.renderer.render(shown, { source, page, place, fileBytes }),
    );
    // What was answered in private must not come back in public.
    if (isOpen) parts.memory.remember({ messageId, channelId: place.channelId, previousId, turn });
  };

  const tell = async (request: Request, reply: Reply): Promise<void> =>
    request.responder.tell(await renderAlone(request, reply));

  /** What is said once leads nowhere: there is nothing to run again. */
  const renderAlone = ({ place, fileBytes }: Request, reply: Reply) =>
    parts.renderer.render(reply, { source: { command: '', values: {} }, page: 1, place, fileBytes });

  const explain = async (request: Request, error: unknown): Promise<void> => {
    const { serverId } = request.place;
    if (isGone(error)) return log.info({ serverId, error }, 'an answer came too late, or a second time');
    const reference = parts.createReference();
    const isStopped = error instanceof StoppedError;
    if (!isStopped) log.error({ reference, serverId, error }, 'a request failed');
    try {
      await tell(request, isStopped ? faultReplies.stopping : faultReplies.bug(reference));
    } catch (failure) {
      log.warn({ reference, error: failure }, 'a failure could not be told');
    }
  };

  return (request) => {
    const work = answer(request).catch((error: unknown) => explain(request, error));
    shift.add(work);
    return work;
  };
}

/** Where a server wants answers to be private, they are unless somebody has chosen otherwise. */
function withDefault({ options }: Command, values: CommandValues): CommandValues {
  const isOffered = options.some(({ name }) => name === PRIVATE);
  return isOffered && values[PRIVATE] === undefined ? { ...values, [PRIVATE]: 'true' } : values;
}

function withThread(reply: Reply, question: string): Reply {
  return { ...reply, actions: [...(reply.actions ?? []), threadAction(question)] };
}
