import type { EndpointVariables } from '../../models/model-error.ts';

/** Where models are reached, and with what. Everything is given, so that no client looks into the environment by itself. */
export interface ModelEndpoint {
  /** `null` where the endpoint asks for none. */
  readonly apiKey: string | null;
  /** The address that `/chat/completions` and `/embeddings` follow. */
  readonly baseUrl: string;
  /** Which variables both come from, for remedies; by default those of OpenAI. */
  readonly variables?: EndpointVariables;
}
