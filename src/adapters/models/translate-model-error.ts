import { ModelError, type ModelProblem } from '../../models/model-error.ts';
import { hideKey } from './hide-key.ts';
import type { ModelEndpoint } from './model-endpoint.ts';
import { describeError, nameConnectionProblem } from './name-connection-problem.ts';
import { nameProblem } from './name-problem.ts';
import { readWait } from './read-refusal.ts';

const LONGEST_DETAIL = 200;
/** As LangChain and Node name what cannot be imported. */
const MISSING_PACKAGE =
  /(?:Unable to import|Cannot find (?:package|module)) ['"`]?(?<name>@?[\w-]+(?:\/[\w-]+)?)/u;
const NOT_INSTALLED =
  /Unable to import|Cannot find (?:package|module)|Unsupported \{ modelProvider|Unable to infer model provider/iu;
/** What LangChain and the client of OpenAI throw over a reply that they cannot read, or that ended too early. */
const MALFORMED = /SyntaxError|Unexpected (?:token|end)|is not valid JSON|Cannot read properties/iu;
const TOO_LONG = /LengthFinishReason/u;

/** Which model was asked, and where. */
interface Asked {
  /** Provider and model. */
  readonly name: string;
  readonly endpoint: ModelEndpoint;
}

/** Says in our terms what a client of a model threw. What carries a status was refused, and used nothing. */
export function translateModelError(error: unknown, { name: model, endpoint }: Asked): ModelError {
  if (error instanceof ModelError) return error;
  const words = describeError(error);
  const status = statusOf(error);
  const waitMs = readWait(headersOf(error), words);
  const problem = problemOf({ words, status, waitMs });
  const missingPackage = MISSING_PACKAGE.exec(words)?.groups?.['name'];
  if (problem === 'not_installed' && missingPackage !== undefined)
    return new ModelError({ problem, model, missingPackage, cause: error });
  return new ModelError({
    problem,
    model,
    variables: endpoint.variables,
    detail: hideKey(status === null ? words : `${status}: ${words}`, endpoint.apiKey).slice(
      0,
      LONGEST_DETAIL,
    ),
    ...(waitMs !== null && { retryAfterMs: waitMs }),
    usage: status === null ? null : { input: 0, output: 0 },
    cause: error,
  });
}

function problemOf(said: Parameters<typeof nameProblem>[0]): ModelProblem {
  const { words, status } = said;
  if (status !== null) return nameProblem(said) ?? 'rejected';
  if (NOT_INSTALLED.test(words)) return 'not_installed';
  if (TOO_LONG.test(words)) return 'too_long';
  return (
    nameConnectionProblem(words) ?? (MALFORMED.test(words) ? 'malformed' : (nameProblem(said) ?? 'malformed'))
  );
}

function statusOf(error: unknown): number | null {
  if (!(error instanceof Error) || !('status' in error)) return null;
  return typeof error.status === 'number' ? error.status : null;
}

function headersOf(error: unknown): Headers {
  return error instanceof Error && 'headers' in error && error.headers instanceof Headers
    ? error.headers
    : new Headers();
}
