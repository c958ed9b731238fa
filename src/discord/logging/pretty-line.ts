/** A line of the log for people: the time, how grave it is, what happened, and the rest behind it. */
export function prettyLine(line: string): string {
  const { time, level, msg, error, ...rest } = JSON.parse(line) as Readonly<Record<string, unknown>>;
  const details = Object.entries(rest).map(([name, value]) => `${name}=${JSON.stringify(value)}`);
  const stack = isTraced(error) ? `\n${error.stack}` : '';
  const clock = String(time).slice(11, 19);
  return `${[clock, String(level).padEnd(5), String(msg), ...details].join(' ')}${stack}\n`;
}

function isTraced(error: unknown): error is { readonly stack: string } {
  return typeof error === 'object' && error !== null && 'stack' in error && typeof error.stack === 'string';
}
