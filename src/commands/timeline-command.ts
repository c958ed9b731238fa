import type { ActorReader } from '../actors/directory/create-actor-reader.ts';
import type { LibraryActor } from '../actors/directory/library-actor.ts';
import { actorMatchReply } from '../replies/actor-match-reply.ts';
import { errorReply } from '../replies/error-reply.ts';
import type { ImageBlock, Reply } from '../replies/reply.ts';
import { timelineReply } from '../replies/timeline-reply.ts';
import type { TimelineReader } from '../timeline/create-timeline-reader.ts';
import { describeWhen } from '../timeline/describe-when.ts';
import type { TimelineEvent } from '../timeline/timeline-event.ts';
import type { TimelinePainter } from '../timeline/timeline-painter.ts';
import { toPaintedEvents } from '../timeline/to-painted-events.ts';
import type { Command, CommandContext, CommandValues } from './command.ts';
import { completeActor } from './complete-actor.ts';
import { parseSpan } from './parse-span.ts';
import { readPage } from './read-page.ts';

/** What a timeline needs. */
export interface TimelineCommandParts {
  readonly actors: ActorReader;
  readonly read: TimelineReader;
  readonly painter: TimelinePainter;
}

const EVENTS_PER_PAGE = 8;
const LONGEST_DESCRIPTION = 1_000;

/** `/timeline [actor] [from] [to] [page] [private]`: the dated sentences of the articles in order, as a picture and word for word. */
export function createTimelineCommand(parts: TimelineCommandParts): Command {
  return {
    name: 'timeline',
    description: 'See what happened when, as the articles date it, of everybody or of one actor',
    isPrivate: (options) => options['private'] !== 'false',
    options: [
      {
        name: 'actor',
        description: 'Whom it is about',
        isRequired: false,
        complete: completeActor(parts.actors),
      },
      { name: 'from', description: 'From this day, month or year on, such as 2023-10', isRequired: false },
      { name: 'to', description: 'Up to this day, month or year', isRequired: false },
      { name: 'page', description: 'The page to turn to', isRequired: false, kind: 'number' },
      { name: 'private', description: 'Show it to me alone', isRequired: false, kind: 'flag' },
    ],
    async run(context, options) {
      const time = readTime(options, context.now);
      if ('problem' in time) return errorReply(time);
      const typed = (options['actor'] ?? '').trim();
      if (typed === '') return showTimeline(null, { ...time, options }, context, parts);
      const directory = await parts.actors.read(context.place?.serverId ?? null);
      const match = directory.find(typed);
      if (match.kind !== 'found') return leadBack(actorMatchReply(typed, match), options);
      return showTimeline(match.actor, { ...time, options }, context, parts);
    },
  };
}

interface Time {
  readonly from: number | null;
  readonly to: number | null;
}

function readTime({ from, to }: CommandValues, now: Date): Time | { problem: string; remedy: string } {
  const [start, end] = [from, to].map((typed) => (typed === undefined ? undefined : parseSpan(typed, now)));
  const unread = start === null ? from : end === null ? to : undefined;
  if (unread !== undefined)
    return {
      problem: `“${unread}” names no time.`,
      remedy: 'Give a day, a month or a year, such as 2023-10.',
    };
  return { from: start?.from ?? null, to: end?.to ?? null };
}

async function showTimeline(
  actor: LibraryActor | null,
  { options, from, to }: Time & { readonly options: CommandValues },
  { progress, signal, place }: CommandContext,
  { read, painter }: TimelineCommandParts,
): Promise<Reply> {
  progress('Reading the dates in the articles');
  const events = await read({ actor, from, to, signal });
  const pages = Math.max(1, Math.ceil(events.length / EVENTS_PER_PAGE));
  const page = readPage(options['page'], pages);
  if (typeof page !== 'number') return errorReply(page);
  const shown = events.slice((page - 1) * EVENTS_PER_PAGE, page * EVENTS_PER_PAGE);
  return timelineReply({
    actor: actor?.name ?? null,
    events: shown,
    total: events.length,
    page,
    pages,
    picture: shown.length < 2 ? null : await paint(actor, shown, painter),
    values: given(options),
    canPost: place?.serverId != null && options['private'] !== 'false',
  });
}

/** What leads to the same timeline again, whichever page. */
function given({ actor, from, to }: CommandValues): CommandValues {
  return {
    ...(actor !== undefined && { actor }),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
  };
}

async function paint(
  actor: LibraryActor | null,
  events: readonly TimelineEvent[],
  painter: TimelinePainter,
): Promise<ImageBlock> {
  const title = actor === null ? 'Timeline of the articles' : `Timeline: ${actor.name}`;
  const description = `${title}. ${events.map((event) => `${describeWhen(event)}: ${event.quote.text}`).join(' ')}`;
  return {
    kind: 'image',
    name: 'timeline.png',
    png: await painter.paint({ title, events: toPaintedEvents(events) }),
    description: [...description].slice(0, LONGEST_DESCRIPTION).join(''),
  };
}

/** Whoever is chosen among several is wanted for the timeline. */
function leadBack(reply: Reply, options: CommandValues): Reply {
  const { actions, menu } = reply;
  const lead = <Given extends { readonly values: CommandValues }>(action: Given) => ({
    ...action,
    command: 'timeline',
    values: { ...given(options), actor: action.values['name'] ?? '' },
  });
  return {
    ...reply,
    ...(actions !== undefined && { actions: actions.map(lead) }),
    ...(menu !== undefined && { menu: { ...menu, choices: menu.choices.map(lead) } }),
  };
}
