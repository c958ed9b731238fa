import parameters from '../../../data/endpoints/parameters.json' with { type: 'json' };
import type { ChatRequest } from '../../models/chat-model.ts';
import { hasPhrase } from './has-phrase.ts';

/** What the longest reply may be called. */
export type LimitName = 'max_tokens' | 'max_completion_tokens';

/** What an endpoint takes of all that a request can have. It is found out by its complaints, and remembered. */
export interface ChatDialect {
  /** How a reply is held to its form. Wherever that is not by the schema, the model is told the form in words. */
  readonly form: 'schema' | 'json' | 'none';
  /** Whether the model is told the form in words, too, because it does not keep to the schema. */
  readonly tellsForm: boolean;
  /** What the longest reply is called. */
  readonly limit: LimitName | 'none';
  /** The names for it that were complained of. */
  readonly refusedLimits: readonly LimitName[];
  readonly streams: boolean;
  /** Whether a stream is asked to tell what the reply used. */
  readonly tellsUsage: boolean;
  /** Whether it knows how hard a model is to think. */
  readonly takesEffort: boolean;
  /** Whether there is a role for instructions; otherwise they stand in front of what the user says. */
  readonly hasSystem: boolean;
}

/** What is asked of an endpoint besides the request. */
export interface ChatSettings {
  /** As the endpoint knows it. */
  readonly model: string;
  readonly maxTokens: number;
  /** In the endpoint's own word; `null` for whatever it does by itself. */
  readonly effort: string | null;
}

type Body = Readonly<Record<string, unknown>>;

/** A request in a dialect. */
export function writeBody(request: ChatRequest, dialect: ChatDialect, settings: ChatSettings): Body {
  const { form, limit, streams, tellsUsage, takesEffort } = dialect;
  const { name, json } = request.schema;
  return {
    model: settings.model,
    messages: writeMessages(request, dialect),
    ...(streams && { stream: true }),
    ...(streams && tellsUsage && { stream_options: { include_usage: true } }),
    ...(limit !== 'none' && { [limit]: settings.maxTokens }),
    ...(takesEffort && settings.effort !== null && { reasoning_effort: settings.effort }),
    ...(form === 'schema' && {
      response_format: { type: 'json_schema', json_schema: { name, strict: true, schema: json } },
    }),
    ...(form === 'json' && { response_format: { type: 'json_object' } }),
  };
}

function writeMessages(
  { system: given, user, schema }: ChatRequest,
  { form, tellsForm, hasSystem }: ChatDialect,
) {
  const system =
    form === 'schema' && !tellsForm
      ? given
      : `${given}\n\nReply with one JSON value and nothing else. It has to fit this JSON Schema:\n${JSON.stringify(schema.json)}`;
  return hasSystem
    ? [
        { role: 'system', content: system },
        { role: 'user', content: user },
      ]
    : [{ role: 'user', content: `${system}\n\n${user}` }];
}

type Parameter = keyof typeof parameters.words;

/**
 * The dialect to try after a complaint that names part of a request.
 *
 * @param sent what was complained of
 * @returns `null` if it names nothing that could be done without
 */
export function adaptDialect(dialect: ChatDialect, sent: Body, words: string): ChatDialect | null {
  const isNamed = (name: Parameter) => parameters.words[name].some((phrase) => hasPhrase(words, phrase));
  const { form, limit } = dialect;
  if ('response_format' in sent && isNamed('response_format'))
    return { ...dialect, form: form === 'schema' ? 'json' : 'none' };
  if ('reasoning_effort' in sent && isNamed('reasoning_effort')) return { ...dialect, takesEffort: false };
  if ('stream_options' in sent && isNamed('stream_options')) return { ...dialect, tellsUsage: false };
  // Both names stand in a complaint that tells which is right: the one that was sent is the wrong one.
  if (limit !== 'none' && isNamed(limit)) return withoutLimit(dialect, limit);
  if (dialect.hasSystem && isNamed('system')) return { ...dialect, hasSystem: false };
  if (dialect.streams && isNamed('stream')) return { ...dialect, streams: false };
  return null;
}

/** Under its other name, unless that was refused, too. */
function withoutLimit(dialect: ChatDialect, refused: LimitName): ChatDialect {
  const other = refused === 'max_tokens' ? 'max_completion_tokens' : 'max_tokens';
  return {
    ...dialect,
    limit: dialect.refusedLimits.includes(other) ? 'none' : other,
    refusedLimits: [...dialect.refusedLimits, refused],
  };
}

/** The dialect to try after a complaint that names nothing: without whatever can be done without, a little at a time. */
export function plainerDialect(dialect: ChatDialect): ChatDialect | null {
  if (dialect.form !== 'none') return { ...dialect, form: 'none' };
  if (dialect.tellsUsage || dialect.takesEffort) return { ...dialect, tellsUsage: false, takesEffort: false };
  return null;
}
