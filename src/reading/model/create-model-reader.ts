import { randomBytes } from 'node:crypto';
import type { ChatModel } from '../../models/chat-model.ts';
import { ModelError } from '../../models/model-error.ts';
import type { ModelProgress } from '../../models/model-progress.ts';
import type { Prompt } from '../../models/prompt.ts';
import { type Material, sentencesByNumber } from '../material.ts';
import type { ClaimReader, Reader } from '../reader.ts';
import { claimSchema, readClaimReply } from './claim-reply.ts';
import { readingSchema, readReading } from './reading-reply.ts';
import { writeMaterial } from './write-material.ts';

/** What reading with a language model needs. */
export interface ModelReaderDeps {
  readonly model: ChatModel;
  readonly prompt: Prompt;
  /** For claims. */
  readonly claimPrompt: Prompt;
  /** Names languages by their codes, in English. */
  readonly languageName: (code: string) => string;
}

/** What is told of how a reply comes on. */
const STEPS: Readonly<Record<ModelProgress, string>> = {
  alive: 'the language model has begun to read',
  thinking: 'the language model is thinking',
  writing: 'the language model is writing down what answers',
};

/** Creates a reader that asks a language model. It points by number; the sentences it is taken to mean are the ones it was given. */
export function createModelReader({
  model,
  prompt,
  claimPrompt,
  languageName,
}: ModelReaderDeps): Reader & ClaimReader {
  return {
    kind: 'language model',
    async read({ question, parts, askedAt, material, maySearch, language, serverId, signal, progress }) {
      const { system, user } = prompt.fill({
        marker: createMarker(),
        passages: writeMaterial(material),
        given: sayWhatIsGiven(material),
        searching: maySearch
          ? 'If the passages are about something else or plainly lack a part of the answer, give up to three other searches in "searches", in words that articles would use.'
          : 'Leave "searches" empty: no more can be searched.',
        date: askedAt.toISOString().slice(0, 10),
        question: question.replace(/\s+/gu, ' '),
        parts:
          parts.length > 1 ? `Its parts: ${parts.map((part) => part.replace(/\s+/gu, ' ')).join(' / ')}` : '',
        language:
          language === undefined
            ? ''
            : `Give each part a "translation" as well: its gloss in ${languageName(language)}, with the same figures, names, dates, "not" and "may", nothing more and nothing less.`,
      });
      const { text } = await model.complete({
        system,
        user,
        schema: readingSchema(language !== undefined),
        serverId,
        ...(progress !== undefined && { onProgress: (step) => progress(STEPS[step]) }),
        ...(signal !== undefined && { signal }),
      });
      const reading = readReading(text, sentencesByNumber(material), maySearch);
      if (reading === null) throw new ModelError({ problem: 'unreadable', model: model.id });
      return reading;
    },

    async readClaim({ claim, askedAt, material, serverId, signal }) {
      const { system, user } = claimPrompt.fill({
        marker: createMarker(),
        passages: writeMaterial(material),
        given: sayWhatIsGiven(material),
        date: askedAt.toISOString().slice(0, 10),
        claim: claim.replace(/\s+/gu, ' '),
      });
      const { text } = await model.complete({
        system,
        user,
        schema: claimSchema,
        serverId,
        ...(signal !== undefined && { signal }),
      });
      const reading = readClaimReply(text, sentencesByNumber(material));
      if (reading === null) throw new ModelError({ problem: 'unreadable', model: model.id });
      return reading;
    },
  };
}

/** Nobody who writes an article can know it, so nothing in an article can end the articles' part. */
function createMarker(): string {
  return `=== ${randomBytes(12).toString('hex')} ===`;
}

function sayWhatIsGiven({ isWhole }: Material): string {
  return isWhole
    ? 'These are all the articles there are.'
    : 'These are the passages that a search found; there are more.';
}
