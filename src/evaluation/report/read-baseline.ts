import { readFile } from 'node:fs/promises';
import { EvaluationError } from '../evaluation-error.ts';
import { type ScoredResults, scoredResults } from './scored-results.ts';

/**
 * Reads what an earlier run printed with `--json`.
 *
 * @throws {EvaluationError} if the file is not there or something else
 */
export async function readBaseline(path: string): Promise<readonly ScoredResults[]> {
  const remedy = 'Make one with “npm run -s eval -- --json > FILE”.';
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new EvaluationError(`The baseline ${path} cannot be read (${reason}). ${remedy}`);
  }
  return text.split('\n').flatMap((line, number) => {
    if (line.trim() === '') return [];
    const parsed = scoredResults.safeParse(parseJson(line));
    if (parsed.success) return [parsed.data];
    throw new EvaluationError(`Line ${number + 1} of the baseline ${path} holds no results. ${remedy}`);
  });
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
