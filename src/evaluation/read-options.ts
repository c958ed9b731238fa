import { type ParseArgsConfig, parseArgs } from 'node:util';
import { EvaluationError } from './evaluation-error.ts';

type OptionKinds = NonNullable<ParseArgsConfig['options']>;

/**
 * What was typed behind the name of a program that measures, by the names of its options; what was not given is absent.
 *
 * @param options as `parseArgs` takes them
 * @throws {EvaluationError} for what is no option, and for options without their value
 */
export function readOptions<const Options extends OptionKinds>(words: readonly string[], options: Options) {
  try {
    return parseArgs({ args: [...words], options }).values;
  } catch (error) {
    if (error instanceof TypeError)
      throw new EvaluationError(`${error.message} (--help shows what there is)`);
    throw error;
  }
}
