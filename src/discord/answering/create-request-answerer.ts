import type { CommandContext } from '../../commands/command.ts';
import type { Reply } from '../../replies/reply.ts';
import type { TurnMemory } from '../conversation/create-turn-memory.ts';
import { turnOf } from '../conversation/turn-of.ts';
import type { Log } from '../logging/log.ts';
import type { MessageRenderer } from '../message-renderer.ts';
import type { Request } from '../receiving/request.ts';
import { createDecider, type DeciderParts, type Order } from './create-decider.ts';
import { createProgress, type ProgressTimes } from './create-progress.ts';
import type { Shift } from './create-shift.ts';
import { createSteps, type Steps } from './create-steps.ts';
import type { Turnstile } from './create-turnstile.ts';
import { fateOf } from './fate-of.ts';
import { faultReplies } from './fault-replies.ts';
import { isGone } from './is-gone.ts';
import { StoppedError } from './stopped-error.ts';
import { threadAction } from './thread-action.ts';
import { untilStopped } from './until-stopped.ts';

/** What answering works with. */
export interface AnsweringParts extends DeciderParts {
  readonly renderer: MessageRenderer;
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

/** What the log is told of a request. */
interface Trace {
  /** `null` until it is known that it may be run. */
  command: string | null;
  readonly serverId: string | null;
}

/**
 * Answers requests: finds the command, asks whether the person may use it, acknowledges, runs it, shows the reply. This is
 * the only place where errors are caught: the person is told a sentence, the log the rest.
 */
export function createRequestAnswerer(parts: AnsweringParts): (request: Request) => Promise<void> {
  const { turnstile, shift, log } = parts;
  const decide = createDecider(parts);

  const answer = async (request: Request, trace: Trace): Promise<void> => {
    const started = performance.now();
    if (shift.isOver()) return tell(request, faultReplies.stopping);
    const order = await turnstile.first(() => acknowledge(request));
    if (order === null) return;
    trace.command = order.command.name;
    const reply = await untilStopped(run(request, order), shift.signal);
    await show(request, order, reply);
    const ms = Math.round(performance.now() - started);
    log.info({ ...trace, tone: reply.tone, ms }, 'answered');
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

  const run = (request: Request, { command, values }: Order): Promise<Reply> =>
    turnstile.inTurn(async () => {
      const progress = createProgress((shown: Reply) => showProgress(request, shown), parts.progressTimes);
      try {
        return await command.run(await createContext(request, createSteps(progress.note)), values);
      } finally {
        await progress.end();
      }
    });

  const createContext = async (
    { place, isModerator, locale, readConversation, nameChannel, openThread }: Request,
    steps: Steps,
  ): Promise<CommandContext> => ({
    now: parts.now(),
    ...steps,
    signal: shift.signal,
    place,
    isModerator,
    locale,
    conversation: await readConversation(),
    nameChannel,
    ...(openThread !== undefined && { openThread }),
    latencyMs: parts.readLatency(),
  });

  const showProgress = async (request: Request, reply: Reply): Promise<void> => {
    try {
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

  const explain = async (request: Request, trace: Trace, error: unknown): Promise<void> => {
    const fate = fateOf(error);
    if (fate === 'late') return log.info({ ...trace, error }, 'an answer came too late');
    // Whoever was quicker has answered, or there is nobody left to tell.
    if (isGone(error)) return log.info({ ...trace, error }, 'Discord refused an answer');
    const reference = parts.createReference();
    const isStopped = error instanceof StoppedError;
    if (!isStopped) {
      const what = fate === 'refused' ? 'Discord refused an answer' : 'a request failed';
      log.error({ reference, ...trace, error }, what);
    }
    try {
      await tell(request, isStopped ? faultReplies.stopping : faultReplies.bug(reference));
    } catch (failure) {
      log.warn({ reference, error: failure }, 'a failure could not be told');
    }
  };

  return (request) => {
    const trace: Trace = { command: null, serverId: request.place.serverId };
    const work = answer(request, trace).catch((error: unknown) => explain(request, trace, error));
    shift.add(work);
    return work;
  };
}

function withThread(reply: Reply, question: string): Reply {
  return { ...reply, actions: [...(reply.actions ?? []), threadAction(question)] };
}
