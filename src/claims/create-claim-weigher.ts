import type { ArticleReader } from '../answers/article-reader.ts';
import type { CitedQuote } from '../answers/cited-quote.ts';
import { findWhole } from '../answers/find-whole.ts';
import { type Gathered, gatherMaterial, gatherWhole } from '../answers/gather-material.ts';
import type { SecondLook } from '../answers/glosses/second-look.ts';
import { createPointerQuoter } from '../answers/quote-pointers.ts';
import { verifyQuotes } from '../answers/verify-quotes.ts';
import type { Library } from '../library/library.ts';
import type { ClaimReading } from '../reading/claim-reading.ts';
import type { ClaimReader } from '../reading/reader.ts';
import type { Searcher } from '../retrieval/searcher.ts';
import type { Bearing } from './bearing.ts';
import type { Claim } from './claim.ts';
import type { FormGuard } from './create-form-guard.ts';
import { saysEnough } from './says-enough.ts';
import type { SlotsCompared } from './slots/compare-slots.ts';
import { standsSecondLook } from './stands-second-look.ts';

/** What weighing with one reader needs. */
export interface ClaimWeigherDeps {
  readonly library: Pick<Library, 'articles'>;
  readonly searcher: Searcher;
  readonly articles: ArticleReader;
  readonly reader: ClaimReader;
  /** How many passages the reader is given at most. */
  readonly passages: number;
  /** So many characters of articles are given whole, as long as the library has no more; 0 for never. */
  readonly wholeCharacters: number;
  /** What code holds a reader's verdict to, word by word; left out for a reader that is looked at a second time. */
  readonly guard?: FormGuard;
  /** Whether a claim follows from its quotes, asked of somebody who knows nothing else; `null` where nobody looks. */
  readonly secondLook: SecondLook | null;
}

/** Finds what the sources say of one claim: the sentences that bear on it, those that settle most first; none for a claim that says too little by itself. */
export type ClaimWeigher = (claim: Claim) => Promise<readonly Bearing[]>;

/**
 * Makes a weigher over one library: find, read, quote, hold to form. The reader decides what is told; what code or a second look does not confirm is only related.
 *
 * The weigher throws what its reader throws.
 */
export function createClaimWeigher(deps: ClaimWeigherDeps): ClaimWeigher {
  const { library, articles, reader, guard, secondLook } = deps;
  return async ({ text, now, serverId = null, signal }) => {
    if (!saysEnough(text)) return [];
    const { material, findings } = await gather(text, now, deps);
    const reading = await reader.readClaim({
      claim: text,
      askedAt: now,
      material,
      serverId,
      ...(signal !== undefined && { signal }),
    });
    const quote = createPointerQuoter(material, articles);
    const settling = await verifyQuotes(await quote(reading.pointers), library);
    const near = await verifyQuotes(
      await quote(reading.nearest.map((number) => ({ number, spans: [] }))),
      library,
    );
    const bearings: Bearing[] = [];
    if (settling.length > 0) {
      const isHeld = await standsSecondLook({
        text,
        reading,
        quotes: settling,
        serverId,
        secondLook,
        signal,
      });
      for (const one of settling) {
        const held = isHeld ? await hold(text, reading, one, { guard, findings }) : null;
        bearings.push(held ?? { verdict: 'related', differences: [], quote: one });
      }
    }
    for (const one of near) {
      if (settling.some((other) => overlaps(one, other))) continue;
      const { shared } = (await guard?.({ claim: text, quote: one, findings })) ?? { shared: 1 };
      if (shared >= NEAR) bearings.push({ verdict: 'related', differences: [], quote: one });
    }
    return bearings.toSorted((left, right) => ORDER[left.verdict] - ORDER[right.verdict]);
  };
}

/** A claim with more words for which nothing stands there is not promised to be found. */
const MOST_UNMATCHED = 2;
/** Where this much of a claim stands there to the letter, a word that does not is another word in its place rather than another way to say it. */
const LITERAL = 0.7;
/** What shares fewer of a claim's words is not about the same subject and circumstances. */
const COMPARABLE = 0.6;
/** What shares fewer of a claim's words is about something else, unless a language model finds it near. */
const NEAR = 0.34;
const ORDER: Readonly<Record<Bearing['verdict'], number>> = { found: 0, differs: 1, doubted: 2, related: 3 };

async function gather(text: string, now: Date, deps: ClaimWeigherDeps): Promise<Gathered> {
  const gathering = { searches: [text], askedAt: now, scope: {}, passages: deps.passages };
  const gathered = await gatherMaterial(gathering, deps);
  const ids = await findWhole(deps, undefined);
  return ids === null ? gathered : { ...gathered, material: await gatherWhole(ids, deps.articles) };
}

/** What a quote does for a claim, as far as code confirms it; `null` where it does not. */
async function hold(
  claim: string,
  { verdict }: ClaimReading,
  quote: CitedQuote,
  { guard, findings }: { readonly guard: FormGuard | undefined; readonly findings: Gathered['findings'] },
): Promise<Bearing | null> {
  if (verdict === 'not_told') return null;
  if (verdict === 'denied_or_unsure') return { verdict: 'doubted', differences: [], quote };
  const held = await guard?.({ claim, quote, findings });
  if (verdict === 'told')
    return held === undefined || (held.keepsForm && !isReplaced(held))
      ? { verdict: 'found', differences: [], quote: held?.quote ?? quote }
      : null;
  if (held === undefined) return { verdict: 'differs', differences: [], quote };
  return held.differences.length === 0 || held.shared < COMPARABLE
    ? null
    : { verdict: 'differs', differences: held.differences, quote };
}

function isReplaced({ unmatched, shared }: Pick<SlotsCompared, 'unmatched' | 'shared'>): boolean {
  return unmatched.length > MOST_UNMATCHED || (unmatched.length > 0 && shared >= LITERAL);
}

function overlaps(one: CitedQuote, other: CitedQuote): boolean {
  return one.articleId === other.articleId && one.start < other.end && other.start < one.end;
}
