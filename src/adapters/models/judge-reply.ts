import type { ChatReply, TokenUsage } from '../../models/chat-model.ts';
import type { ModelError, ModelProblem } from '../../models/model-error.ts';
import { isWholeJson } from '../../models/parse-json-reply.ts';
import { isOnlyThinking } from '../../models/without-thinking.ts';

/** A reply as it ended. */
export interface EndedReply {
  readonly text: string;
  /** What was thought apart from it. */
  readonly reasoning: string;
  /** Why it ended, in the endpoint's word. */
  readonly finish: string | null;
  /** Whether the endpoint said that this is all. */
  readonly isDone: boolean;
  readonly usage: TokenUsage;
  readonly isUsageEstimated: boolean;
}

/** Reasons for an end, in the words of different endpoints, by what they mean. Any other says nothing, and the reply is judged by itself. */
const COMPLETE: ReadonlySet<string> = new Set([
  'stop',
  'end_turn',
  'eos',
  'eos_token',
  'stop_sequence',
  'complete',
]);
const TOO_LONG = /length|max_(?:output_)?tokens|token_limit/u;
const DECLINED = /filter|refus|safety|recitation|blocklist|prohibited|spii|moderat|sensitive/iu;
const FAILED = /error|abort|cancel/iu;

/**
 * Whether a reply can be used. JSON that is whole shows by itself that nothing is missing, so that it counts whatever it ended for; what
 * is not whole counts where the model said that it was done, for others to read.
 *
 * @throws {ModelError} if it cannot
 */
export function judgeReply(
  ended: EndedReply,
  fail: (problem: ModelProblem, detail: string) => ModelError,
): ChatReply {
  const { finish, usage, isUsageEstimated } = ended;
  const text = ended.text.trim() === '' ? replyInThoughts(ended) : ended.text;
  const isCut = TOO_LONG.test(fold(finish));
  const problem = problemOf({ ...ended, text }, isCut);
  if (problem !== null)
    throw fail(
      problem,
      finish === null ? 'it did not say that it was done' : `it ended with “${finish.slice(0, 40)}”`,
    );
  return { text, usage, finish, isCut, isUsageEstimated };
}

function problemOf({ text, reasoning, finish, isDone }: EndedReply, isCut: boolean): ModelProblem | null {
  const reason = fold(finish);
  if (DECLINED.test(reason)) return 'declined';
  const isWhole = isWholeJson(text);
  if (isCut) return isWhole ? null : 'too_long';
  if (FAILED.test(reason)) return isWhole ? null : 'failing';
  const hasText = text.trim() !== '' && !isOnlyThinking(text);
  if (COMPLETE.has(reason))
    return hasText || isWhole ? null : reasoning !== '' || text !== '' ? 'unreadable' : 'declined';
  if (isWhole && (isDone || finish !== null)) return null;
  return text === '' && reasoning === '' && finish === null ? 'malformed' : 'cut';
}

/** Some servers take the reply for thoughts, too, where a model does not mark where these end. */
function replyInThoughts({ reasoning }: EndedReply): string {
  return isWholeJson(reasoning) ? reasoning : '';
}

function fold(finish: string | null): string {
  return (finish ?? '')
    .trim()
    .toLowerCase()
    .replace(/^finish_reason_/u, '');
}
