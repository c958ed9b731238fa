import type { CitedQuote } from '../answers/cited-quote.ts';
import type { LookedAt, SecondLook } from '../answers/glosses/second-look.ts';
import type { ClaimReading } from '../reading/claim-reading.ts';

/** A verdict on a claim, and who looks at it again. */
export interface SecondLookAtClaim {
  readonly text: string;
  readonly reading: ClaimReading;
  readonly quotes: readonly CitedQuote[];
  readonly serverId: string | null;
  readonly secondLook: SecondLook | null;
  readonly signal: AbortSignal | undefined;
}

/**
 * Whether a verdict stands when somebody looks who knows nothing but the quotes. What is told must follow from them. What is told otherwise must not, and what they are
 * said to tell instead must; where a reader does not say what that is, the claim alone is looked at.
 */
export async function standsSecondLook({
  text,
  reading: { verdict, instead },
  quotes,
  serverId,
  secondLook,
  signal,
}: SecondLookAtClaim): Promise<boolean> {
  if (secondLook === null || (verdict !== 'told' && verdict !== 'told_otherwise')) return true;
  const item = (gloss: string): LookedAt => ({
    gloss,
    quotes: quotes.map(({ text: words, attribution }) => ({
      text: words,
      speaker: attribution?.speaker ?? attribution?.speakerText ?? null,
    })),
    question: null,
  });
  const items = [item(text), ...(verdict === 'told_otherwise' && instead !== null ? [item(instead)] : [])];
  const [follows, insteadFollows = true] = await secondLook({
    items,
    serverId,
    ...(signal !== undefined && { signal }),
  });
  return verdict === 'told' ? follows === true : follows === false && insteadFollows;
}
