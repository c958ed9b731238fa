import data from '../../data/endpoints/providers.json' with { type: 'json' };
import type { EndpointConfig } from './models-config.ts';

/** A provider, as `data/endpoints/providers.json` has it. */
interface Provider {
  readonly baseUrl: string;
  /** Names of variables. */
  readonly address: string;
  readonly key: string;
  readonly isKeyed: boolean;
  readonly limit: string;
}

const LISTED = new Map<string, Provider>(Object.entries(data.providers));
const BY_LANGCHAIN = new Map<string, { readonly key: string }>(Object.entries(data.langchain));

/** Names of providers that speak as OpenAI does. */
export const providerNames: readonly string[] = [...LISTED.keys()];

/** Settings by name, as they were given. */
type Given = Readonly<Record<string, unknown>>;

/** Where a model is to be had, by the part of its name before the colon. */
export function readEndpoint(model: string, given: Given): EndpointConfig {
  const name = model.slice(0, model.indexOf(':'));
  const listed = LISTED.get(name);
  const fallback = `${name.toUpperCase().replaceAll('-', '_')}_API_KEY`;
  const key = listed?.key ?? BY_LANGCHAIN.get(name)?.key ?? fallback;
  const address = listed?.address ?? 'MODEL';
  const baseUrl =
    (listed === undefined ? '' : textOf(given[address]).replace(/\/+$/u, '')) || listed?.baseUrl;
  return {
    apiKey: textOf(given[key]) || null,
    baseUrl: baseUrl ?? '',
    variables: { key, address },
    speaks: listed === undefined ? 'langchain' : 'openai',
    limit: listed?.limit === 'max_completion_tokens' ? 'max_completion_tokens' : 'max_tokens',
    // A server of one's own in the provider's place need not ask for a key.
    isKeyed: listed?.isKeyed === true && baseUrl === listed.baseUrl,
  };
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value.trim() : '';
}
