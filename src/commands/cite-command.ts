import type { CitedQuote } from '../answers/cited-quote.ts';
import { formatQuote } from '../citations/format-quote.ts';
import { formatReferences } from '../citations/format-references.ts';
import { isReferenceStyle } from '../citations/is-reference-style.ts';
import { passageReference } from '../citations/passage-reference.ts';
import { placeOf } from '../citations/place-of.ts';
import type { ReferenceFormatter } from '../citations/reference-formatter.ts';
import { type ReferenceStyle, referenceStyles } from '../citations/reference-style.ts';
import type { Bearing } from '../claims/bearing.ts';
import type { Claim } from '../claims/claim.ts';
import type { ClaimWeigher } from '../claims/create-claim-weigher.ts';
import type { Library } from '../library/library.ts';
import { claimReply } from '../replies/claim-reply.ts';
import { errorReply } from '../replies/error-reply.ts';
import { passageReply } from '../replies/passage-reply.ts';
import { removedPassageReply } from '../replies/removed-passage-reply.ts';
import type { Reply } from '../replies/reply.ts';
import type { QuotationParts } from './check-quotations.ts';
import type { Command, CommandContext } from './command.ts';
import { type FoundCitation, findCitedPassage, type PassageParts } from './find-cited-passage.ts';
import { findWordsOfClaim } from './find-words-of-claim.ts';
import { placeOfLog } from './place-of-log.ts';

/** What citing needs. */
export interface CiteParts extends PassageParts, QuotationParts {
  readonly library: Pick<Library, 'articles' | 'passages' | 'citations'>;
  readonly weigh: ClaimWeigher;
  readonly formatter: ReferenceFormatter;
}

/** More than can be read at a glance is no help in a discussion. */
const MOST_BEARINGS = 3;
const LONGEST_CLAIM = 500;

/**
 * `/cite claim [style] [private]`: the passages that bear on a claim, each with what it says about it; or, given a passage's id, that passage again. What is found for
 * a claim is shown to the person alone, who may post it; a passage is posted.
 */
export function createCiteCommand(parts: CiteParts): Command {
  return {
    name: 'cite',
    description: 'Find quotes that bear on a claim, or post a passage by its id, such as 000#12',
    isPrivate: ({ claim = '', style, private: wish }) =>
      wish === undefined ? style !== undefined || passageReference.read(claim) === null : wish === 'true',
    options: [
      { name: 'claim', description: 'What somebody claims, or the id of a passage', isRequired: true },
      {
        name: 'style',
        description: 'How the reference is written',
        isRequired: false,
        choices: Object.entries(referenceStyles).map(([value, label]) => ({ label, value })),
      },
      { name: 'private', description: 'Show it to me alone', isRequired: false, kind: 'flag' },
    ],
    async run(context, { claim: given = '', style, private: wish }) {
      const claim = given.trim();
      if (style !== undefined && !isReferenceStyle(style)) return unknownStyle(style);
      const problem = findProblem(claim);
      if (problem !== undefined) return errorReply(problem);
      const reference = passageReference.read(claim);
      if (reference === null) return citeClaim(claim, style, context, parts);
      const log = await parts.library.citations.list(placeOfLog(context.place));
      const known = log.findLast(({ passageId }) => passageId === reference.id)?.sha256;
      const found = await findCitedPassage(reference, parts, known);
      // "We are #1" is a claim.
      if (found.kind === 'unknown' && claim.includes(' ')) return citeClaim(claim, style, context, parts);
      const isAlone = context.place?.serverId != null && (wish === 'true' || style !== undefined);
      return citePassage(reference.id, found, { style, canPost: isAlone, formatter: parts.formatter });
    },
  };
}

async function citeClaim(
  claim: string,
  style: ReferenceStyle | undefined,
  { now, progress, place, signal }: CommandContext,
  parts: CiteParts,
): Promise<Reply> {
  progress('Looking through the articles');
  const bearings = (
    await findBearings(
      { text: claim, now, serverId: place?.serverId ?? null, ...(signal !== undefined && { signal }) },
      parts,
    )
  ).slice(0, MOST_BEARINGS);
  const articles = [...new Map(bearings.map(({ quote }) => [quote.articleId, quote.article])).values()];
  const hasReferences = style !== undefined && articles.length > 0;
  return claimReply({
    claim,
    bearings,
    references: hasReferences
      ? { style, text: await formatReferences(articles, style, parts.formatter) }
      : null,
    canPost: place?.serverId != null,
  });
}

/** What says the claim, where its own words stand, what says something else, where nearly its words stand, what is only related. */
async function findBearings(claim: Claim, parts: CiteParts): Promise<readonly Bearing[]> {
  const weighed = await parts.weigh(claim);
  const worded = await findWordsOfClaim(claim.text, parts);
  const isAlsoIn = (bearing: Bearing, others: readonly Bearing[]) =>
    others.some(({ quote }) => overlaps(quote, bearing.quote));
  const related = weighed.filter(({ verdict }) => verdict === 'related');
  const settling = weighed.filter(({ verdict }) => verdict !== 'related');
  return [
    ...settling,
    ...worded.filter((bearing) => !isAlsoIn(bearing, settling)),
    ...related.filter((bearing) => !isAlsoIn(bearing, worded)),
  ].toSorted((one, other) => rankOf(one) - rankOf(other));
}

function rankOf({ verdict, words }: Bearing): number {
  if (verdict === 'found') return 0;
  if (words === 'same') return 1;
  if (verdict === 'differs' || verdict === 'doubted') return 2;
  return words === 'nearly' ? 3 : 4;
}

function overlaps(one: CitedQuote, other: CitedQuote): boolean {
  return one.articleId === other.articleId && one.start < other.end && other.start < one.end;
}

interface PassageWish {
  readonly style: ReferenceStyle | undefined;
  readonly canPost: boolean;
  readonly formatter: ReferenceFormatter;
}

async function citePassage(id: string, found: FoundCitation, wish: PassageWish): Promise<Reply> {
  if (found.kind === 'unknown')
    return errorReply({
      problem: `There is no passage “${id}” in the library.`,
      remedy: 'Passages are named like 000#12. /sources lists the articles.',
    });
  if (found.kind === 'removed') return removedPassageReply(found.was, found.instead?.passage.id ?? null);
  const { trace, quote } = found;
  const { style, canPost, formatter } = wish;
  return passageReply({
    id,
    quote,
    fate:
      trace.kind === 'changed'
        ? { kind: 'changed', was: trace.was.text, since: trace.was.retiredAt }
        : { kind: trace.kind },
    copy: style === undefined ? null : { style, text: await copyOf(quote, style, formatter) },
    canPost,
  });
}

/** In text the words go with their reference; other programs want the reference alone. */
async function copyOf(
  quote: CitedQuote,
  style: ReferenceStyle,
  formatter: ReferenceFormatter,
): Promise<string> {
  const { text, article, passageId } = quote;
  return style === 'plain' || style === 'markdown'
    ? formatQuote({ text, article, passageId, place: placeOf(quote) }, style)
    : formatReferences([article], style, formatter);
}

function findProblem(claim: string): { problem: string; remedy: string } | undefined {
  const { length } = [...claim];
  if (length === 0)
    return { problem: 'There is no claim yet.', remedy: 'Type it behind /cite, as it was made.' };
  if (length <= LONGEST_CLAIM) return undefined;
  return {
    problem: `This claim has ${length} characters; up to ${LONGEST_CLAIM} can be read.`,
    remedy: '/check looks up a longer text, sentence by sentence.',
  };
}

function unknownStyle(style: string): Reply {
  return errorReply({
    problem: `There is no reference style “${style}”.`,
    remedy: `There are ${Object.keys(referenceStyles).join(', ')}.`,
  });
}
