import type { Profile, ProfileQuote } from '../actors/profile/profile.ts';
import { formatDate } from '../citations/format-date.ts';
import { actorOverview } from './actor-overview.ts';
import { type ActorSection, labelSection, sectionMenu } from './actor-sections.ts';
import { citeQuotes, type QuoteLine } from './cite-quotes.ts';
import { describeKind } from './describe-kind.ts';
import { listNames } from './list-names.ts';
import { listSubjects, type SubjectMark } from './list-subjects.ts';
import { plural } from './plural.ts';
import type { ImageBlock, Reply, ReplyBlock } from './reply.ts';
import { turnPages } from './turn-pages.ts';

/** What of a profile is to be shown. */
export interface ActorPage {
  readonly profile: Profile;
  readonly section: ActorSection;
  /** Counted from 1; a page that is not there shows the last one. */
  readonly page: number;
  /** Of who is named with whom; `null` without one. */
  readonly picture: ImageBlock | null;
}

const LINES_PER_PAGE = 5;
const COMPANIONS_PER_PAGE = 12;
const MOST_PLACES = 4;

/** One section of a profile, with the ways to the others. */
export function actorReply({ profile, section, page, picture }: ActorPage): Reply {
  const lines = linesOf(profile, section);
  const count = section === 'with' ? profile.companions.length : lines.length;
  const perPage = section === 'with' ? COMPANIONS_PER_PAGE : LINES_PER_PAGE;
  const pages = Math.max(1, Math.ceil(count / perPage));
  const shown = Math.min(Math.max(1, page), pages);
  const cut = <Item>(items: readonly Item[]) => items.slice((shown - 1) * perPage, shown * perPage);
  const title =
    section === 'overview'
      ? profile.actor.name
      : `${profile.actor.name}: ${labelSection(section).toLowerCase()}`;
  const note = [
    ...(count === 0 && section !== 'overview' ? [] : noteOf(profile, section)),
    ...(pages > 1 ? [`Page ${shown} of ${pages}.`] : []),
  ].join(' ');
  return {
    tone: 'plain',
    blocks: [
      { kind: 'heading', text: title },
      ...bodyOf({
        profile,
        section,
        lines: cut(lines),
        subjects: cut(listSubjects(profile, section)),
        picture: shown === 1 ? picture : null,
        companions: cut(profile.companions),
      }),
      ...(note === '' ? [] : [{ kind: 'note' as const, text: note }]),
    ],
    actions: turnPages({ command: 'actor', values: { name: profile.actor.id, section }, page: shown, pages }),
    menu: sectionMenu(profile),
  };
}

interface Body {
  readonly profile: Profile;
  readonly section: ActorSection;
  readonly lines: readonly QuoteLine[];
  /** What stands above each line, if anything. */
  readonly subjects: readonly SubjectMark[];
  readonly companions: Profile['companions'];
  readonly picture: ImageBlock | null;
}

function bodyOf({ profile, section, lines, subjects, companions, picture }: Body): readonly ReplyBlock[] {
  if (section === 'overview') return actorOverview(profile);
  if (section === 'with') {
    if (companions.length === 0)
      return [{ kind: 'text', text: 'No passage names anybody else beside them.' }];
    return [
      ...(picture === null ? [] : [picture]),
      {
        kind: 'list',
        items: companions.map(({ actor, passages, passageIds }) => ({
          text: actor.name,
          detail: `${describeKind(actor.kind)} · ${plural(passages, 'passage')}: ${listNames(passageIds, MOST_PLACES)}`,
          url: null,
        })),
      },
    ];
  }
  const { quotes, citations } = citeQuotes(lines);
  if (quotes.length === 0) return [{ kind: 'text', text: EMPTY[section] }];
  const headed = quotes.flatMap((quote, index): readonly ReplyBlock[] => {
    const mark = subjects[index];
    if (mark === undefined || (index > 0 && mark.isContinued)) return [quote];
    return [{ kind: 'heading', text: `${mark.subject}${mark.isContinued ? ' (continued)' : ''}` }, quote];
  });
  return [...headed, ...citations];
}

const EMPTY: Readonly<Record<'statements' | 'about' | 'timeline', string>> = {
  statements: 'The articles attribute nothing to them that is certain.',
  about: 'The articles attribute nothing about them to anybody.',
  timeline: 'No sentence that names them tells a date.',
};

function linesOf(profile: Profile, section: ActorSection): readonly QuoteLine[] {
  switch (section) {
    case 'statements':
      return profile.statements.map(toLine);
    case 'about':
      return profile.about.map(toLine);
    case 'timeline':
      return profile.timeline.map(({ date, written, quote }) => ({
        quote,
        lead: `${formatDate(date)} (“${written}”):`,
      }));
    case 'overview':
    case 'with':
      return [];
  }
}

function toLine(quote: ProfileQuote): QuoteLine {
  return { quote };
}

function noteOf({ articles, articlesRead, statements }: Profile, section: ActorSection): readonly string[] {
  const read =
    articlesRead < articles.length
      ? [`Read from the newest ${articlesRead} of ${articles.length} articles.`]
      : [];
  const order: Readonly<Partial<Record<ActorSection, string>>> = {
    statements: statements.some(({ subject }) => subject !== null)
      ? 'By subject, in words of the articles; within each own words first, then what the articles report, each the newest first.'
      : 'Own words first, then what the articles report; each the newest first.',
    about: 'Own words of others first, then what the articles report; each the newest first.',
    with: 'Counted are passages that name both.',
    timeline: 'Days without a date, such as “Thursday”, are counted from the day the article appeared.',
  };
  const own = order[section];
  return [...(own === undefined ? [] : [own]), ...read];
}
