import { CuratedNamesError } from './actors/curated-names-error.ts';
import { OnnxError } from './adapters/onnx/onnx-error.ts';
import { WordVectorsError } from './adapters/word-vectors/word-vectors-error.ts';
import { WordnetError } from './adapters/wordnet/wordnet-error.ts';
import { ConfigError } from './config-error.ts';
import { DiscordError } from './discord/discord-error.ts';
import { LibraryError } from './library/library-error.ts';
import { ModelError } from './models/model-error.ts';
import { PromptError } from './models/prompt-error.ts';

const CLASSES = [
  ConfigError,
  LibraryError,
  CuratedNamesError,
  WordVectorsError,
  OnnxError,
  WordnetError,
  DiscordError,
  ModelError,
  PromptError,
] as const;

/** Whether an error is one that people can mend themselves: its message says how. Any other is a bug. */
export function isMendable(error: unknown): error is Error {
  return CLASSES.some((mendable) => error instanceof mendable);
}
