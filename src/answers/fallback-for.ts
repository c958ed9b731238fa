import type { ModelError, ModelFailure } from '../models/model-error.ts';
import type { Fallback } from './fallback.ts';

const FALLBACKS: Readonly<Record<ModelFailure, Fallback>> = {
  failed: 'unavailable',
  timeout: 'unavailable',
  budget: 'over_budget',
  busy: 'busy',
  declined: 'unreadable',
  unreadable: 'unreadable',
};

/** What an error of a model comes down to for whoever asked. */
export function fallbackFor({ kind }: ModelError): Fallback {
  return FALLBACKS[kind];
}
