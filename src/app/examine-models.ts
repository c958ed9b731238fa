import { z } from 'zod';
import { createChatModel } from '../adapters/models/create-chat-model.ts';
import { createModelPolicy } from '../adapters/models/create-model-policy.ts';
import { listModels } from '../adapters/models/list-models.ts';
import type { ModelEndpoint } from '../adapters/models/model-endpoint.ts';
import { createOpenaiEmbedder } from '../adapters/models/openai-embedder.ts';
import { withPolicy } from '../adapters/models/with-policy.ts';
import type { BgeEmbedder } from '../adapters/onnx/bge-embedder.ts';
import { OnnxError } from '../adapters/onnx/onnx-error.ts';
import type { ModelsConfig } from '../config/models-config.ts';
import { askModel } from '../models/ask-model.ts';
import { ModelError } from '../models/model-error.ts';
import type { Finding } from '../replies/finding.ts';

const SHOWN_NAMES = 8;
/** For a batch of passages, as a library is embedded. */
const BATCH_MS = 60_000;
const LONG_PASSAGE = 'The ferry left the harbour at noon with sixty people on board. '.repeat(11).trim();

/** Whether the models that are configured are there and do what they are for. Each is asked one short question. */
export async function examineModels(
  models: ModelsConfig,
  openNeural: () => Promise<Pick<BgeEmbedder, 'open'>>,
): Promise<readonly Finding[]> {
  const { chat, embeddings } = models;
  const findings: Finding[] = [];
  if (chat === null)
    findings.push(good('Model', 'none is set: answers are quoted without a language model.'));
  else {
    const { chatEndpoint } = models;
    if (chatEndpoint?.speaks === 'openai')
      findings.push(...(await examineListing('Model', chat, chatEndpoint)));
    findings.push(await examineChat(chat, models));
  }
  if (embeddings === null) findings.push(await examineBuiltIn(models, openNeural));
  else {
    findings.push(...(await examineListing('Embeddings', embeddings, models.endpoint)));
    findings.push(await examineEmbeddings(embeddings, models));
  }
  return findings;
}

/** Servers of one's own need not list their models, so that this alone is no fault; asking the model tells what is. */
async function examineListing(
  subject: string,
  name: string,
  endpoint: ModelEndpoint,
): Promise<readonly Finding[]> {
  const wanted = name.slice(name.indexOf(':') + 1);
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

/** What is asked for: the part of a reading that every reply has. */
const trial = z.object({ verdict: z.string() });

/** Judges by the same limits as answers have. */
async function examineChat(name: string, models: ModelsConfig): Promise<Finding> {
  const { chatEndpoint, outputTokens, effort, patience } = models;
  if (chatEndpoint === null) return good('Model', `no endpoint is configured for ${name}.`);
  const model = createChatModel({
    name,
    endpoint: chatEndpoint,
    maxTokens: outputTokens,
    effort,
    silenceMs: patience.silenceMs,
  });
  try {
    const policy = await createModelPolicy(name, { totalMs: patience.totalMs, attemptMs: patience.totalMs });
    const started = performance.now();
    const { reply } = await askModel(withPolicy(model, policy), {
      system: 'Reply with JSON only: {"verdict": "off_topic", "parts": []}',
      user: 'Are you there?',
      name: 'reading',
      schema: trial,
      serverId: null,
    });
    const seconds = ((performance.now() - started) / 1_000).toFixed(1);
    const estimated =
      reply.isUsageEstimated === true
        ? ' It does not tell all that a reply costs, so that budgets are kept by estimates.'
        : '';
    return good(
      'Model',
      `${name} replies in JSON, after ${seconds} s of the ${patience.totalMs / 1_000} s that MODEL_PATIENCE gives it.${estimated}`,
    );
  } catch (error) {
    if (!(error instanceof ModelError) || error.problem !== 'unreadable') return failed('Model', error);
    return {
      subject: 'Model',
      state: 'warning',
      found: `${name} replies, but not with the JSON it was asked for.`,
      remedy: 'Most answers will be the built-in ones. Set MODEL to a larger model.',
    };
  }
}

async function examineBuiltIn(
  { builtInEmbedder }: ModelsConfig,
  openNeural: () => Promise<Pick<BgeEmbedder, 'open'>>,
): Promise<Finding> {
  if (builtInEmbedder === 'words') return good('Embeddings', 'the built-in word vectors are used.');
  try {
    const started = performance.now();
    await (await openNeural()).open();
    const seconds = ((performance.now() - started) / 1_000).toFixed(1);
    return good('Embeddings', `the built-in neural model works; it was loaded in ${seconds} s.`);
  } catch (error) {
    if (!(error instanceof OnnxError)) throw error;
    return {
      subject: 'Embeddings',
      state: 'warning',
      found: error.message,
      remedy:
        'Until then answers are found by words and word vectors. Set EMBEDDINGS=words if that is to stay so.',
    };
  }
}

async function examineEmbeddings(name: string, { endpoint }: ModelsConfig): Promise<Finding> {
  const model = name.replace(/^openai:/u, '');
  try {
    const policy = await createModelPolicy(name, { attempts: 1, attemptMs: BATCH_MS, totalMs: BATCH_MS });
    const embedder = await createOpenaiEmbedder({ model, endpoint, dimensions: null, policy });
    const { dimensions, maxBatch } = embedder;
    await embedder.embed(new Array<string>(maxBatch).fill(LONG_PASSAGE), 'passage');
    return good(
      'Embeddings',
      `${name} gives vectors of ${dimensions} dimensions, and took ${maxBatch} long passages.`,
    );
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
