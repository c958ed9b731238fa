/**
 * Why a question is not answered:
 *
 * - `uncertain`: the library has something on it, and whether that answers is left to whoever asks.
 * - `off_topic`: nothing in the library is about it, or it is no question to the library at all.
 * - `not_in_sources`: the library is about it but does not say what is asked.
 * - `false_premise`: it supposes something that the sources do not bear out.
 * - `after_sources`: it asks about a time after the last article.
 * - `opinion_or_prediction`: it asks for a judgement or for the future.
 * - `unsupported_language`: it is in a language that no article is in.
 * - `check_failed`: what was found did not pass the last check.
 * - `empty_library`: there are no articles.
 */
export type Reason =
  | 'uncertain'
  | 'off_topic'
  | 'not_in_sources'
  | 'false_premise'
  | 'after_sources'
  | 'opinion_or_prediction'
  | 'unsupported_language'
  | 'check_failed'
  | 'empty_library';
