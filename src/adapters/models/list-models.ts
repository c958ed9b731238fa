import type { ModelEndpoint } from './model-endpoint.ts';
import { translateModelError } from './translate-model-error.ts';

const PATIENCE_MS = 10_000;

/**
 * The models that an OpenAI-compatible endpoint offers, by name.
 *
 * @param model for messages
 * @throws {ModelError} if it cannot be asked
 */
export async function listModels(endpoint: ModelEndpoint, model: string): Promise<readonly string[]> {
  const { OpenAI } = await import('openai');
  const client = new OpenAI({
    apiKey: endpoint.apiKey ?? 'none',
    baseURL: endpoint.baseUrl,
    organization: null,
    project: null,
    maxRetries: 0,
    timeout: PATIENCE_MS,
    logLevel: 'off',
  });
  try {
    const { data } = await client.models.list();
    return Array.isArray(data) ? data.flatMap(({ id }) => (typeof id === 'string' ? id : [])) : [];
  } catch (error) {
    throw translateModelError(error, { name: model, endpoint });
  }
}
