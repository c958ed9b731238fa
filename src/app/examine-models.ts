import { createModelPolicy } from '../adapters/models/create-model-policy.ts';
import { createLangchainChatModel } from '../adapters/models/langchain-chat-model.ts';
import { listModels } from '../adapters/models/list-models.ts';
import { createOpenaiEmbedder } from '../adapters/models/openai-embedder.ts';
import { draftSchema, readDrafts } from '../answers/generated/draft-reply.ts';
import type { ModelsConfig } from '../config/models-config.ts';
import { ModelError } from '../models/model-error.ts';
import type { Finding } from '../replies/finding.ts';

const PATIENCE_MS = 20_000;
const SHOWN_NAMES = 8;

/** Whether the models that are configured are there and do what they are for. Each is asked one short question. */
export async function examineModels(models: ModelsConfig): Promise<readonly Finding[]> {
  const { chat, embeddings } = models;
  const findings: Finding[] = [];
  if (chat === null)
    findings.push(good('Model', 'none is set: answers are quoted without a language model.'));
  else {
    if (chat.startsWith('openai:')) findings.push(...(await examineListing('Model', chat, models)));
    findings.push(await examineChat(chat, models));
  }
  if (embeddings === null) findings.push(good('Embeddings', 'the built-in word vectors are used.'));
  else {
    findings.push(...(await examineListing('Embeddings', embeddings, models)));
    findings.push(await examineEmbeddings(embeddings, models));
  }
  return findings;
}

/** Servers of one's own need not list their models, so that this alone is no fault; asking the model tells what is. */
async function examineListing(
  subject: string,
  name: string,
  { endpoint }: ModelsConfig,
): Promise<readonly Finding[]> {
  const wanted = name.replace(/^openai:/u, '');
  try {
    const names = await listModels(endpoint, name);
    const isListed = names.some((listed) => listed === wanted || listed === `${wanted}:latest`);
    return [
      isListed
        ? good(subject, `${name} is among the ${names.length} models that ${endpoint.baseUrl} lists.`)
        : unlisted(subject, wanted, names),
    ];
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
    return [];
  }
}

function unlisted(subject: string, wanted: string, names: readonly string[]): Finding {
  const some = `${names.slice(0, SHOWN_NAMES).join(', ')}${names.length > SHOWN_NAMES ? ' …' : ''}`;
  return {
    subject,
    state: 'warning',
    found: `the endpoint does not list ${wanted}.`,
    remedy:
      names.length === 0 ? 'It lists none: load one there first.' : `It lists ${some}. Set one of these.`,
  };
}

async function examineChat(name: string, { endpoint }: ModelsConfig): Promise<Finding> {
  const model = createLangchainChatModel({ name, endpoint });
  const ask = () =>
    model.complete({
      system: 'Reply with JSON only: {"statements": []}',
      user: 'Are you there?',
      schema: draftSchema,
      serverId: null,
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
  try {
    const started = performance.now();
    // A server that knows no schemas is asked in another way the second time, and a third.
    const { text } = await ask().catch(again(ask)).catch(again(ask));
    const seconds = ((performance.now() - started) / 1_000).toFixed(1);
    if (readDrafts(text) !== null) return good('Model', `${name} replies in JSON, after ${seconds} s.`);
    return {
      subject: 'Model',
      state: 'warning',
      found: `${name} replies, but not with the JSON it was asked for.`,
      remedy: 'Most answers will be the built-in ones. Set MODEL to a larger model.',
    };
  } catch (error) {
    return failed('Model', error);
  }
}

function again<Result>(work: () => Promise<Result>): (error: unknown) => Promise<Result> {
  return (error) =>
    error instanceof ModelError && error.problem === 'failing' ? work() : Promise.reject(error);
}

async function examineEmbeddings(name: string, { endpoint }: ModelsConfig): Promise<Finding> {
  const model = name.replace(/^openai:/u, '');
  try {
    const policy = await createModelPolicy(name, { attempts: 1 });
    const { dimensions } = await createOpenaiEmbedder({ model, endpoint, dimensions: null, policy });
    return good('Embeddings', `${name} gives vectors of ${dimensions} dimensions.`);
  } catch (error) {
    return failed('Embeddings', error);
  }
}

function good(subject: string, found: string): Finding {
  return { subject, state: 'good', found, remedy: null };
}

/** The message of a model's error says what to do in its second sentence. */
function failed(subject: string, error: unknown): Finding {
  if (!(error instanceof ModelError)) throw error;
  return { subject, state: 'bad', found: error.message, remedy: null };
}
