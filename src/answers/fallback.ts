/**
 * Why a language model that is configured took no part in an answer:
 *
 * - `unavailable`: it could not be reached, or failed; `busy`: too many questions wait for it;
 * - `over_budget`: the day's budget is spent;
 * - `unreadable`: nothing that could be read came of it;
 * - `unfit`: it was tried, and reads too badly to be asked.
 */
export type Fallback = 'unavailable' | 'busy' | 'over_budget' | 'unreadable' | 'unfit';
