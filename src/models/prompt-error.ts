/** A prompt in `prompts/` cannot be used. The message names the file, what is wrong, and what to do. */
export class PromptError extends Error {
  override readonly name = 'PromptError';

  constructor(file: string, problem: string) {
    super(
      `The prompt ${file} cannot be used: ${problem}. Put it right, or take it from the repository again.`,
    );
  }
}
