/** The settings cannot be used. The message lists everything that is wrong, each with its remedy. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  /** One sentence for each setting. */
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(['The configuration cannot be used:', ...problems.map((problem) => `- ${problem}`)].join('\n'));
    this.problems = problems;
  }
}
