import type { ModelError } from '../models/model-error.ts';
import type { Fallback } from './fallback.ts';

/** What an error of a model comes down to for whoever asked. */
export function fallbackFor({ problem }: ModelError): Fallback {
  if (problem === 'over_budget') return 'over_budget';
  if (problem === 'malformed' || problem === 'too_long' || problem === 'declined') return 'unreadable';
  return problem === 'overloaded' || problem === 'rate_limited' ? 'busy' : 'unavailable';
}
